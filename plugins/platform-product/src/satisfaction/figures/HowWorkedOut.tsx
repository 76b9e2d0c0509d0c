import {
  Satisfaction,
  SatisfactionFigures,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { Explanation } from '../Explanation';
import { formulas } from '../scorecard/formulas';
import { useFigureWords } from './figureWords';
import styles from './CardFigures.module.css';

/** What the figures on the card mean, how they are worked out, and after whom. */
export function HowWorkedOut(props: {
  satisfaction: Satisfaction;
  figures: SatisfactionFigures;
}) {
  const { satisfaction, figures } = props;
  const { n, mean, distribution } = figures.score;
  const { t } = useWords();
  const say = useFigureWords();
  const told = formulas.filter(
    ({ figure }) =>
      ['satisfied', 'mean', 'equal', 'verdict'].includes(figure) ||
      (figure === 'timeSaved' && figures.timeSaved),
  );
  return (
    <dl className={styles.explained}>
      <Explanation title={t('satisfaction.figures.here.title')}>
        {t('satisfaction.figures.here.text', {
          satisfied: distribution[3] + distribution[4],
          n,
          mean: say.decimal(mean.value),
          likely: say.likely(say.decimalRange(mean)),
        })}
      </Explanation>
      <Explanation title={t('scorecard.worked.publishing.title')}>
        {t('scorecard.worked.publishing.text', {
          others: String(satisfaction.rules.k - 1),
        })}
      </Explanation>
      {told.map(({ figure, formula, source }) => (
        <Explanation key={figure} title={t(`scorecard.worked.${figure}.title`)}>
          {t(`scorecard.worked.${figure}.text`)}
          <code className={styles.formula}>{formula}</code>
          {source && t('scorecard.worked.source', { source })}
        </Explanation>
      ))}
    </dl>
  );
}

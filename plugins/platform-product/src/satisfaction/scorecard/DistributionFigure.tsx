import { Text } from '@backstage/ui';
import {
  Period,
  SatisfactionFigures,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { scores } from '../scale';
import { CountTable } from './CountTable';
import styles from './Scorecard.module.css';

/** How many gave which score. */
export function DistributionFigure(props: {
  score: SatisfactionFigures['score'];
  period: Period;
}) {
  const { n, distribution } = props.score;
  const { t } = useWords();
  return (
    <div className={styles.lines}>
      <Text as="h4" weight="bold">
        {t('scorecard.distribution')}
      </Text>
      <CountTable
        n={n}
        period={props.period}
        answers={scores.map((score, index) => ({
          key: score,
          label: t(`satisfaction.scoreInSentence.${score}`),
          people: distribution[index],
        }))}
      />
    </div>
  );
}

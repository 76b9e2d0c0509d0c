import { Text } from '@backstage/ui';
import {
  Period,
  SatisfactionFigures,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from './figureWords';
import styles from './CardFigures.module.css';

/** A line each for what else enough people answered. */
export function FurtherFigures(props: {
  period: Period;
  figures: SatisfactionFigures;
}) {
  const { period, figures } = props;
  const { preference, load, timeSaved } = figures;
  const { t } = useWords();
  const say = useFigureWords();
  const lines = [
    preference && [
      t('satisfaction.figures.preferred', {
        share: say.percent(preference.this.share),
      }),
      say.answers(preference.n),
      say.likely(say.percentRange(preference.this)),
    ],
    load && [
      t('satisfaction.figures.lighter', {
        share: say.percent(load.lighter.share),
      }),
      say.answers(load.n),
      say.likely(say.percentRange(load.lighter)),
    ],
    timeSaved && [
      t('satisfaction.figures.ownEstimate', {
        hours: say.hoursPerYear(timeSaved),
        population: timeSaved.population,
      }),
      say.answers(timeSaved.n),
    ],
  ].filter(line => line !== undefined);
  if (lines.length === 0) {
    return null;
  }
  const title = t('satisfaction.figures.also', {
    period: say.periodName(period),
  });
  return (
    <div>
      <Text as="p" variant="body-small">
        {title}
      </Text>
      <ul className={styles.further} aria-label={title}>
        {lines.map(line => (
          <li key={line[0]}>
            <Text variant="body-small">{line.join(' · ')}</Text>
          </li>
        ))}
      </ul>
    </div>
  );
}

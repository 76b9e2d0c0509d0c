import { Text } from '@backstage/ui';
import {
  Period,
  TimeSavedFigure,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import styles from './Scorecard.module.css';

/** Hours a year as a range, never as one number, with whom they stand on. */
export function TimeSaved(props: { saved: TimeSavedFigure; period: Period }) {
  const { saved, period } = props;
  const { n, population, hoursPerWeek, calibration } = saved;
  const { t } = useWords();
  const words = useFigureWords();
  return (
    <div className={styles.lines}>
      <Text as="p" variant="body-large" className={styles.sentence}>
        {t('scorecard.timeSaved.text', {
          hours: words.hoursPerYear(saved),
          population,
        })}
      </Text>
      <Text as="p" variant="body-small">
        {t('scorecard.timeSaved.basis', {
          n,
          period: words.periodName(period),
          mean: words.decimal(hoursPerWeek.value),
          likely: words.likely(words.decimalRange(hoursPerWeek)),
        })}
      </Text>
      <Text as="p" variant="body-small">
        {calibration
          ? t('scorecard.timeSaved.observed', {
              factor: words.factor(calibration.factor),
              error: words.factor(calibration.standardError),
              jobs: calibration.jobs,
            })
          : t('scorecard.timeSaved.byDefault')}
      </Text>
    </div>
  );
}

import { Link } from '@backstage/ui';
import { Period } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import { ChosenPeriod } from './useChosenPeriod';
import styles from './Scorecard.module.css';

/** The published periods, each the way to its figures; nothing where there is no choice. */
export function PeriodChoice(props: {
  periods: Period[];
  shown: Period;
  chosen: ChosenPeriod;
}) {
  const { periods, shown, chosen } = props;
  const { t } = useWords();
  const words = useFigureWords();
  if (periods.every(({ id }) => id === shown.id)) {
    return null;
  }
  return (
    <nav aria-label={t('scorecard.periods')} className={styles.periods}>
      {periods.map(period => (
        <Link
          key={period.id}
          href={chosen.addressOf(period.id)}
          className={styles.period}
          aria-current={period.id === shown.id ? 'true' : undefined}
        >
          {words.periodName(period)}
        </Link>
      ))}
    </nav>
  );
}

import { TrendPoint } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import styles from './Figures.module.css';

/** The trend in figures. */
export function TrendTable({ trend }: { trend: TrendPoint[] }) {
  const { t } = useWords();
  const words = useFigureWords();
  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={t('scorecard.trend.title')}
      // Wider than a phone: without a mouse it is scrolled once it has the focus.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>
          {t('scorecard.trend.title')}
        </caption>
        <thead>
          <tr>
            <th scope="col">{t('scorecard.trend.period')}</th>
            <th scope="col">{t('scorecard.trend.satisfied')}</th>
            <th scope="col">{t('scorecard.trend.likely')}</th>
            <th scope="col">{t('scorecard.trend.mean')}</th>
            <th scope="col">{t('scorecard.trend.answers')}</th>
          </tr>
        </thead>
        <tbody>
          {trend.map(({ period, satisfied, mean, n }) => (
            <tr key={period.id}>
              <th scope="row">{words.periodName(period)}</th>
              <td>{words.percent(satisfied.share)}</td>
              <td>{words.percentRange(satisfied)}</td>
              <td>
                {`${words.decimal(mean.value)} (${words.decimalRange(mean)})`}
              </td>
              <td>{t('scorecard.count', { n })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

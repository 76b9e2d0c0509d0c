import { useId } from 'react';
import { TrendPoint } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import styles from './TrendChart.module.css';

const height = 160;
const inset = 8;
const levels = [0, 0.5, 1];

const yOf = (share: number) => inset + (1 - share) * (height - 2 * inset);

/** Share satisfied per period as dots, with their likely ranges as bars. */
export function TrendChart(props: {
  trend: TrendPoint[];
  title: string;
  description: string;
}) {
  const { trend, title, description } = props;
  const { t } = useWords();
  const words = useFigureWords();
  const id = useId();
  // Per cent across and pixels down: the chart takes any width, its dots stay round.
  const xOf = (index: number) => `${((index + 0.5) / trend.length) * 100}%`;
  return (
    <div className={styles.chart}>
      <div className={styles.levels} style={{ height }} aria-hidden="true">
        {levels.map(level => (
          <span key={level} style={{ top: yOf(level) }}>
            {words.percent(level)}
          </span>
        ))}
      </div>
      <svg
        className={styles.plot}
        height={height}
        role="img"
        aria-label={title}
        aria-describedby={id}
      >
        <desc id={id}>{description}</desc>
        {levels.map(level => (
          <line
            key={level}
            className={styles.level}
            x1="0"
            x2="100%"
            y1={yOf(level)}
            y2={yOf(level)}
          />
        ))}
        {trend.slice(1).map(({ period, satisfied }, index) => (
          <line
            key={period.id}
            className={styles.path}
            x1={xOf(index)}
            y1={yOf(trend[index].satisfied.share)}
            x2={xOf(index + 1)}
            y2={yOf(satisfied.share)}
          />
        ))}
        {trend.map(({ period, satisfied }, index) => (
          <g key={period.id} className={styles.point}>
            <line
              x1={xOf(index)}
              x2={xOf(index)}
              y1={yOf(satisfied.low)}
              y2={yOf(satisfied.high)}
            />
            <circle cx={xOf(index)} cy={yOf(satisfied.share)} r="5" />
          </g>
        ))}
      </svg>
      <div className={styles.periods} aria-hidden="true">
        {trend.map(({ period, satisfied, n }) => (
          <span key={period.id}>
            <strong>{words.percent(satisfied.share)}</strong>
            <span>{words.periodName(period)}</span>
            <span>{t('scorecard.trend.n', { n })}</span>
          </span>
        ))}
      </div>
    </div>
  );
}

import { useId } from 'react';
import { StillThere } from 'backstage-plugin-platform-product-common';
import { useFigureWords } from '../../../satisfaction/figures/figureWords';
import chart from '../../../satisfaction/scorecard/TrendChart.module.css';
import { useWords } from '../../../translation/useWords';
import styles from './RetentionCurve.module.css';

const height = 160;
const levels = [0, 0.5, 1];
const everyMonths = 6;

const yOf = (share: number) => (1 - share) * 100;

/** Who is still there as steps, with the likely range as a band behind them. */
export function RetentionCurve(props: {
  curve: NonNullable<StillThere['curve']>;
  description: string;
}) {
  const { curve, description } = props;
  const { t } = useWords();
  const words = useFigureWords();
  const id = useId();
  const last = curve[curve.length - 1].month;
  const xOf = (month: number) => (month / last) * 100;
  const start = { month: 0, share: 1, low: 1, high: 1 };
  const steps = [start, ...curve];

  /** A line that keeps its height until the month in which it changes. */
  const stepped = (height_: (step: typeof start) => number) =>
    steps
      .map((step, i) => {
        const y = yOf(height_(step));
        return i === 0
          ? `M 0 ${y}`
          : `L ${xOf(step.month)} ${yOf(height_(steps[i - 1]))} L ${xOf(
              step.month,
            )} ${y}`;
      })
      .join(' ');
  const back = [...steps]
    .reverse()
    .map((step, i, all) => {
      const before = all[i + 1];
      return `L ${xOf(step.month)} ${yOf(step.low)}${
        before ? ` L ${xOf(step.month)} ${yOf(before.low)}` : ''
      }`;
    })
    .join(' ');

  return (
    <div className={chart.chart}>
      <div className={chart.levels} style={{ height }} aria-hidden="true">
        {levels.map(level => (
          <span key={level} style={{ top: `${yOf(level)}%` }}>
            {words.percent(level)}
          </span>
        ))}
      </div>
      <svg
        className={chart.plot}
        height={height}
        viewBox="0 0 100 100"
        preserveAspectRatio="none"
        role="img"
        aria-label={t('choiceTab.stay.curve')}
        aria-describedby={id}
      >
        <desc id={id}>{description}</desc>
        {levels.map(level => (
          <line
            key={level}
            className={styles.level}
            x1="0"
            x2="100"
            y1={yOf(level)}
            y2={yOf(level)}
          />
        ))}
        <path className={styles.band} d={`${stepped(s => s.high)} ${back} Z`} />
        <path className={styles.line} d={stepped(s => s.share)} />
      </svg>
      <div className={styles.months} aria-hidden="true">
        {Array.from({ length: Math.floor(last / everyMonths) + 1 }, (_, i) => (
          <span key={i} style={{ left: `${xOf(i * everyMonths)}%` }}>
            {i * everyMonths}
          </span>
        ))}
      </div>
    </div>
  );
}

import { CSSProperties } from 'react';
import { Range } from '../figures/figureWords';
import styles from './Figures.module.css';

/** One bar and the figures that it shows. */
export interface Bar {
  key: string | number;
  label: string;
  /** Length of the bar, 0–1. */
  share: number;
  /** Where the share would likely lie, drawn on the bar. */
  range?: Range;
  figures: string[];
}

/** Bars in a table: each is drawn beside the figures it shows, so that none is needed to read it. */
export function BarTable(props: {
  caption: string;
  /** Heads of the labels and of the figures. */
  heads: [string, ...string[]];
  bars: Bar[];
}) {
  const { caption, heads, bars } = props;
  const [labels, ...figures] = heads;
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{labels}</th>
          <td className={styles.barHead} />
          {figures.map(head => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bars.map(bar => (
          <tr key={bar.key}>
            <th scope="row">{bar.label}</th>
            <td className={styles.barCell} aria-hidden="true">
              <div className={styles.bar} style={lengthsOf(bar)}>
                <span className={styles.share} />
                {bar.range && <span className={styles.range} />}
              </div>
            </td>
            {bar.figures.map((figure, index) => (
              <td key={figures[index]}>{figure}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function lengthsOf({ share, range = { low: 0, high: 0 } }: Bar): CSSProperties {
  const percent = (part: number) => `${part * 100}%`;
  return {
    '--share': percent(share),
    '--low': percent(range.low),
    '--width': percent(range.high - range.low),
  } as CSSProperties;
}

import { ReactNode } from 'react';
import {
  ShareFigure,
  ValueFigure,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import styles from './Figures.module.css';

/** A score with what it belongs to, such as a period or a team. */
export interface ScoreRow {
  id: string;
  name: ReactNode;
  n: number;
  satisfied: ShareFigure;
  mean: ValueFigure;
}

/** Scores below each other, each with its interval and number of answers. */
export function ScoreTable(props: {
  caption: string;
  /** What the rows are. */
  of: string;
  rows: ScoreRow[];
}) {
  const { caption, of, rows } = props;
  const { t } = useWords();
  const words = useFigureWords();
  return (
    <div
      className={styles.scroll}
      role="region"
      aria-label={caption}
      // Wider than a phone: without a mouse it is scrolled once it has the focus.
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
    >
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{of}</th>
            <th scope="col">{t('scorecard.trend.satisfied')}</th>
            <th scope="col">{t('scorecard.trend.likely')}</th>
            <th scope="col">{t('scorecard.trend.mean')}</th>
            <th scope="col">{t('scorecard.trend.answers')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ id, name, n, satisfied, mean }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
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

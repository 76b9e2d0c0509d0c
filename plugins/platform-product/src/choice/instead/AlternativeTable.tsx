import { AlternativeRow } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { AlternativeTableRow } from './AlternativeTableRow';
import styles from './Instead.module.css';

/** Alternatives side by side, in the order of the server. */
export function AlternativeTable(props: {
  rows: AlternativeRow[];
  busy: boolean;
}) {
  const { rows, busy } = props;
  const { t } = useWords();
  return (
    <table className={styles.table} aria-busy={busy}>
      <thead>
        <tr>
          <th scope="col">{t('instead.column.alternative')}</th>
          <th scope="col" className={styles.count}>
            {t('instead.column.teams')}
          </th>
          <th scope="col" className={styles.count}>
            {t('instead.column.developers')}
          </th>
          <th scope="col">{t('instead.column.products')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(row => (
          <AlternativeTableRow key={keyOf(row)} row={row} />
        ))}
      </tbody>
    </table>
  );
}

/** What the portal puts together into one row. */
function keyOf({ alternative }: AlternativeRow): string {
  return JSON.stringify(
    'entityRef' in alternative ? alternative.entityRef : alternative,
  );
}

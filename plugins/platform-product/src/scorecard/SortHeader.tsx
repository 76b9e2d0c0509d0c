import { useWords } from '../translation/useWords';
import { ProductQuery } from './useProductQuery';
import styles from './ProductTable.module.css';

/** The head of a column that the list can be sorted by. */
export function SortHeader(props: {
  column: ProductQuery['sort'];
  /** The order that the first press sorts in. */
  first: ProductQuery['order'];
  query: ProductQuery;
  children: string;
}) {
  const { column, first, query, children } = props;
  const { t } = useWords();
  const sorted = query.sort === column;
  const other = query.order === 'asc' ? 'desc' : 'asc';
  return (
    <th
      scope="col"
      aria-sort={
        sorted
          ? ({ asc: 'ascending', desc: 'descending' } as const)[query.order]
          : undefined
      }
    >
      <button
        type="button"
        className={styles.sort}
        title={t(`products.sortBy.${column}.${sorted ? other : first}`)}
        onClick={() =>
          query.change({ sort: column, order: sorted ? other : first })
        }
      >
        {children}
        <span aria-hidden="true" className={styles.arrow}>
          {sorted && { asc: '▲', desc: '▼' }[query.order]}
        </span>
      </button>
    </th>
  );
}

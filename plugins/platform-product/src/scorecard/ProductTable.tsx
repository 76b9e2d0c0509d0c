import { ProductRow } from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';
import { ProductTableRow } from './ProductTableRow';
import { SortHeader } from './SortHeader';
import { ProductQuery } from './useProductQuery';
import styles from './ProductTable.module.css';

/** Products side by side, in the order of the server. */
export function ProductTable(props: {
  products: ProductRow[];
  query: ProductQuery;
  busy: boolean;
}) {
  const { products, query, busy } = props;
  const { t } = useWords();
  return (
    <table className={styles.table} aria-busy={busy}>
      <thead>
        <tr>
          <SortHeader column="name" first="asc" query={query}>
            {t('products.product')}
          </SortHeader>
          <SortHeader column="satisfaction" first="desc" query={query}>
            {t('products.satisfied')}
          </SortHeader>
          <th scope="col">{t('products.since')}</th>
          <th scope="col">{t('products.owners')}</th>
          <td />
        </tr>
      </thead>
      <tbody>
        {products.map(product => (
          <ProductTableRow key={product.entityRef} product={product} />
        ))}
      </tbody>
    </table>
  );
}

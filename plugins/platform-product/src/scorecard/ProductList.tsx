import { Link, Text } from '@backstage/ui';
import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { ProductRow } from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';
import styles from './ProductsContent.module.css';

/** Products, each with the way to its page and to its form. */
export function ProductList({ products }: { products: ProductRow[] }) {
  const { t } = useWords();
  const entityRoute = useRouteRef(entityRouteRef);
  if (products.length === 0) {
    return <Text as="p">{t('products.endOfList')}</Text>;
  }
  return (
    <ul className={styles.products}>
      {products.map(({ entityRef, title }) => {
        const page = entityRoute(parseEntityRef(entityRef));
        return (
          <li key={entityRef} className={styles.product}>
            <Link href={page} className={styles.link}>
              {title}
            </Link>
            <Link
              href={`${page}?rate`}
              className={styles.link}
              aria-label={t('products.rateProduct', { title })}
            >
              {t('products.rate')}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}

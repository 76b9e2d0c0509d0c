import { ToggleButton } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import { ProductSearch } from './ProductSearch';
import { ProductQuery } from './useProductQuery';
import styles from './ProductsContent.module.css';

/** Narrows the list of products. */
export function ProductFilter({ query }: { query: ProductQuery }) {
  const { t } = useWords();
  return (
    <div className={styles.filter}>
      <div
        role="group"
        aria-label={t('products.filter')}
        className={styles.owners}
      >
        <ToggleButton
          className={styles.target}
          isSelected={query.owner === undefined}
          onPress={() => query.change({ owner: null })}
        >
          {t('products.everyone')}
        </ToggleButton>
        <ToggleButton
          className={styles.target}
          isSelected={query.owner === 'me'}
          onPress={() => query.change({ owner: 'me' })}
        >
          {t('products.mine')}
        </ToggleButton>
      </div>
      <ProductSearch
        search={query.search}
        onSearch={search => query.change({ search }, { replace: true })}
      />
    </div>
  );
}

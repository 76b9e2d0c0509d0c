import { Button } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import { ProductQuery } from './useProductQuery';
import { Said } from '../text/Said';
import styles from './ProductsContent.module.css';

/** Says that the filter leaves nothing, and takes it away on request. */
export function NoMatch({ query }: { query: ProductQuery }) {
  const { t } = useWords();
  return (
    <div className={styles.content}>
      <Said as="p">
        {t(query.owner ? 'products.noneOfYours' : 'products.noMatch')}
      </Said>
      <div>
        <Button
          variant="secondary"
          className={styles.target}
          onPress={() => query.change({ owner: null, search: '' })}
        >
          {t('products.clear')}
        </Button>
      </div>
    </div>
  );
}

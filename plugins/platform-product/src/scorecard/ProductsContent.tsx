import { Card, CardBody } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../api';
import { LoadingLines } from '../http/LoadingLines';
import { Unavailable } from '../http/Unavailable';
import { useWords } from '../translation/useWords';
import { ListPages } from './ListPages';
import { NoProducts } from './NoProducts';
import { ProductList } from './ProductList';
import { useListPosition } from './useListPosition';
import styles from './ProductsContent.module.css';

/** The products that somebody can see, by name. */
export function ProductsContent() {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { cursor, next, previous } = useListPosition();
  const { value, error, retry } = useAsyncRetry(
    () => api.call('listProducts', { query: { cursor } }),
    [api, cursor],
  );

  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('products.forbidden')}
        unanswered={t('products.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (value?.items.length === 0 && !cursor) {
    return <NoProducts />;
  }
  return (
    <div className={styles.content}>
      <Card>
        <CardBody>
          {value ? (
            <ProductList products={value.items} />
          ) : (
            <LoadingLines words={t('products.loading')} />
          )}
        </CardBody>
      </Card>
      <ListPages
        onPrevious={previous}
        onNext={value?.nextCursor ? () => next(value.nextCursor!) : undefined}
      />
    </div>
  );
}

import { Card, CardBody, Text, VisuallyHidden } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../api';
import { ListPages } from '../http/ListPages';
import { LoadingLines } from '../http/LoadingLines';
import { Unavailable } from '../http/Unavailable';
import { useListPosition } from '../http/useListPosition';
import { useWords } from '../translation/useWords';
import { NoMatch } from './NoMatch';
import { NoProducts } from './NoProducts';
import { ProductFilter } from './ProductFilter';
import { ProductFootnotes } from './ProductFootnotes';
import { ProductTable } from './ProductTable';
import { useProductQuery } from './useProductQuery';
import styles from './ProductsContent.module.css';

/** The products that somebody can see, with their newest figures. */
export function ProductsContent() {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const query = useProductQuery();
  const { cursor, next, previous } = useListPosition();
  const { sort, order, owner, search, narrowed } = query;
  const { value, error, loading, retry } = useAsyncRetry(async () => {
    const page = await api.call('listProducts', {
      query: { sort, order, owner, search: search || undefined, cursor },
    });
    const isEmpty = page.items.length === 0 && !cursor;
    return {
      ...page,
      noMatch: isEmpty && narrowed,
      none: isEmpty && !narrowed,
    };
  }, [api, sort, order, owner, search, cursor]);

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
  if (value?.none) {
    return <NoProducts />;
  }
  return (
    <div className={styles.content}>
      <ProductFilter query={query} />
      <Card>
        <CardBody>
          {!value && <LoadingLines words={t('products.loading')} />}
          {value?.noMatch && <NoMatch query={query} />}
          {value && !value.noMatch && (
            <>
              <VisuallyHidden role="status">
                {!loading &&
                  t('products.listed', { count: value.items.length })}
              </VisuallyHidden>
              <ProductTable
                products={value.items}
                query={query}
                busy={loading}
              />
              {value.items.length === 0 && (
                <Text as="p">{t('products.endOfList')}</Text>
              )}
            </>
          )}
        </CardBody>
      </Card>
      <ListPages
        label={t('products.pages')}
        onPrevious={previous}
        onNext={value?.nextCursor ? () => next(value.nextCursor!) : undefined}
      />
      {value && !value.noMatch && <ProductFootnotes products={value.items} />}
    </div>
  );
}

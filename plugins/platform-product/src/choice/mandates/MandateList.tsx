import { stringifyEntityRef } from '@backstage/catalog-model';
import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { Mandate } from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { ListPages } from '../../http/ListPages';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useListPosition } from '../../http/useListPosition';
import { useWords } from '../../translation/useWords';
import { MandateEntry } from './entry/MandateEntry';
import lists from '../../text/Lists.module.css';
import styles from './Mandates.module.css';

/** The requirements on a product that hold, or those that ended. */
export function MandateList(props: {
  product: Product;
  status: Mandate['status'];
  /** How often the requirements were changed on this page. */
  changes: number;
  mayRequire: boolean;
  onEdit(mandate: Mandate): void;
  onEnded(): void;
}) {
  const { product, status, changes, mayRequire, onEdit, onEnded } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const productRef = stringifyEntityRef(product.path);
  const position = useListPosition(`${status}Requirements`);
  const { value, error, retry } = useAsyncRetry(
    () =>
      api.call('listMandates', {
        query: {
          product: productRef,
          status,
          cursor: position.cursor,
          limit: 20,
        },
      }),
    [api, productRef, status, position.cursor, changes],
  );

  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('mandates.forbidden')}
        unknown={t('mandates.unknown')}
        unanswered={t(`mandates.unanswered.${status}`)}
        onRetry={retry}
      />
    );
  }
  if (!value) {
    return <LoadingLines words={t('mandates.loading')} />;
  }
  const { items, nextCursor } = value;
  if (items.length === 0 && !position.cursor) {
    return status === 'active' ? (
      <Text as="p">
        {t('mandates.none')} {mayRequire && t('mandates.hint')}
      </Text>
    ) : null;
  }
  return (
    <section aria-label={t(`mandates.list.${status}`)} className={styles.card}>
      <Text as="h4" variant="body-medium" weight="bold">
        {t(`mandates.list.${status}`)}
      </Text>
      {items.length === 0 && <Text as="p">{t('mandates.endOfList')}</Text>}
      <ul className={lists.list}>
        {items.map(mandate => (
          <MandateEntry
            key={mandate.id}
            read={mandate}
            product={productRef}
            onEdit={onEdit}
            onEnded={onEnded}
          />
        ))}
      </ul>
      <ListPages
        label={t(`mandates.list.${status}`)}
        onPrevious={position.previous}
        onNext={nextCursor ? () => position.next(nextCursor) : undefined}
      />
    </section>
  );
}

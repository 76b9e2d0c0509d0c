import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { ListPages } from '../../http/ListPages';
import { statusOf } from '../../http/statusOf';
import { Unavailable } from '../../http/Unavailable';
import { useListPosition } from '../../http/useListPosition';
import { useWords } from '../../translation/useWords';
import { Message } from './Message';
import lists from '../../text/Lists.module.css';
import styles from '../replies/Replies.module.css';

/** Messages to the owners: all of them for owners, one's own for others; nothing where there is none. */
export function OwnerMessages({ product }: { product: Product }) {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const position = useListPosition('messages');
  const { value, error, retry } = useAsyncRetry(
    () =>
      api.call('listMessages', {
        params: product.path,
        query: { cursor: position.cursor, limit: 20 },
      }),
    [api, position.cursor],
  );

  if (error && ![401, 403, 404].includes(statusOf(error) ?? 0)) {
    return (
      <EntityInfoCard title={t('ownerMessages.title')}>
        <Unavailable
          error={error}
          forbidden=""
          unanswered={t('ownerMessages.unanswered')}
          onRetry={retry}
        />
      </EntityInfoCard>
    );
  }
  if (!value || (value.items.length === 0 && !position.cursor)) {
    return null;
  }
  const { items, nextCursor } = value;
  const isOwner = items.some(({ allowed }) => allowed.includes('answer'));
  return (
    <div className={styles.onScreenOnly}>
      <EntityInfoCard title={t(`ownerMessages.${isOwner ? 'title' : 'mine'}`)}>
        <Text as="p" variant="body-small">
          {t(
            items.length ? 'ownerMessages.readers' : 'ownerMessages.endOfList',
          )}
        </Text>
        <ul className={lists.list}>
          {items.map(message => (
            <Message key={message.id} product={product} read={message} />
          ))}
        </ul>
        <ListPages
          label={t('ownerMessages.pages')}
          onPrevious={position.previous}
          onNext={nextCursor ? () => position.next(nextCursor) : undefined}
        />
      </EntityInfoCard>
    </div>
  );
}

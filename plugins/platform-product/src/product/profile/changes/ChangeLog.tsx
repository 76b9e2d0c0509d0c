import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../../api';
import { Product } from '../../../catalog/productOf';
import { ListPages } from '../../../http/ListPages';
import { LoadingLines } from '../../../http/LoadingLines';
import { Unavailable } from '../../../http/Unavailable';
import { useListPosition } from '../../../http/useListPosition';
import { useWords } from '../../../translation/useWords';
import { Change } from './Change';
import styles from '../Profile.module.css';

/** What the owners changed of profile and audience, for everybody to read. */
export function ChangeLog({ product }: { product: Product }) {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const position = useListPosition('changes');
  const { value, error, retry } = useAsyncRetry(
    () =>
      api.call('listProductChanges', {
        params: product.path,
        query: { cursor: position.cursor, limit: 20 },
      }),
    [api, position.cursor],
  );
  const nextCursor = value?.nextCursor;
  const none = position.cursor ? 'endOfList' : 'none';
  return (
    <EntityInfoCard title={t('profile.changes.title')}>
      {error && (
        <Unavailable
          error={error}
          forbidden={t('profile.forbidden')}
          unknown={t('profile.unknown')}
          unanswered={t('profile.changes.unanswered')}
          onRetry={retry}
        />
      )}
      {!error && !value && (
        <LoadingLines words={t('profile.changes.loading')} />
      )}
      {value && (
        <>
          <Text as="p" variant="body-small">
            {t(`profile.changes.${value.items.length ? 'about' : none}`)}
          </Text>
          <ul className={styles.changes}>
            {value.items.map(change => (
              <Change key={change.id} change={change} />
            ))}
          </ul>
          <ListPages
            label={t('profile.changes.pages')}
            onPrevious={position.previous}
            onNext={nextCursor ? () => position.next(nextCursor) : undefined}
          />
        </>
      )}
    </EntityInfoCard>
  );
}

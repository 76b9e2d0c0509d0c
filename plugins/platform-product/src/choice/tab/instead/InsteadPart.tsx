import { useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { AlternativeAliasRequest } from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../../api';
import { Product } from '../../../catalog/productOf';
import { LoadingLines } from '../../../http/LoadingLines';
import { Unavailable } from '../../../http/Unavailable';
import { useWords } from '../../../translation/useWords';
import { AlternativeEntry } from './AlternativeEntry';
import { Said } from '../../../text/Said';
import lists from '../../../text/Lists.module.css';
import styles from '../Choices.module.css';

/** What teams use instead, and for owners which names mean the same. */
export function InsteadPart(props: {
  product: Product;
  /** Counts what was changed beside this. */
  changes: number;
}) {
  const { product, changes } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [said, setSaid] = useState('');
  const { value, error, retry } = useAsyncRetry(
    () => api.call('listProductAlternatives', { params: product.path }),
    [api, changes],
  );

  const put = async (
    name: string,
    means: AlternativeAliasRequest['means'],
  ): Promise<void> => {
    await api.call('putAlternativeAlias', {
      body: {
        product: stringifyEntityRef(product.path),
        name,
        ...(means && { means }),
      },
    });
    setSaid(t(`choiceTab.instead.${means ? 'done' : 'undone'}`, { name }));
    retry();
  };
  return (
    <EntityInfoCard title={t('choiceTab.instead.title')}>
      <div className={styles.lines}>
        {error && (
          <Unavailable
            error={error}
            forbidden={t('choiceTab.forbidden')}
            unanswered={t('choiceTab.instead.unanswered')}
            onRetry={retry}
          />
        )}
        {!value && !error && <LoadingLines words={t('choiceTab.loading')} />}
        {value?.items.length === 0 && (
          <Text as="p">{t('choiceTab.instead.none')}</Text>
        )}
        <ul className={lists.list}>
          {value?.items.map(item => (
            <AlternativeEntry
              key={JSON.stringify(item.alternative)}
              item={item}
              others={value.items.filter(other => other !== item)}
              mayMerge={value.allowed.includes('merge')}
              onPut={put}
            />
          ))}
        </ul>
        <Said as="p" variant="body-small">
          {said}
        </Said>
      </div>
    </EntityInfoCard>
  );
}

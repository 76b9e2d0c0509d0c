import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { Participation } from 'backstage-plugin-platform-product-common';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useState } from 'react';
import { platformProductApiRef } from '../../api';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useWords } from '../../translation/useWords';
import { ParticipationEntry } from './ParticipationEntry';
import { Said } from '../../text/Said';
import styles from '../Research.module.css';

/** Talks of one day and kind are told apart by number; of the products some may be hidden. */
function placeAmong(
  all: Participation[],
  { id, method, heldOn }: Participation,
) {
  const alike = all.filter(
    each => each.method === method && each.heldOn === heldOn,
  );
  return alike.length > 1
    ? { number: alike.findIndex(each => each.id === id) + 1, of: alike.length }
    : undefined;
}

/** What research keeps about whoever reads, and how it ends. */
export function MyDataContent() {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.call('listParticipations', {}),
    [api],
  );
  const [said, setSaid] = useState('');

  function content() {
    if (error) {
      return (
        <Unavailable
          error={error}
          forbidden={t('myData.forbidden')}
          unanswered={t('myData.unanswered')}
          onRetry={retry}
        />
      );
    }
    if (!value) {
      return <LoadingLines words={t('myData.loading')} />;
    }
    if (value.items.length === 0) {
      return <Text as="p">{t('myData.none')}</Text>;
    }
    return (
      <ul aria-label={t('myData.research')} className={styles.list}>
        {value.items.map(participation => (
          <ParticipationEntry
            key={participation.id}
            participation={participation}
            place={placeAmong(value.items, participation)}
            onWithdrawn={() => {
              setSaid(t('myData.withdrawn'));
              retry();
            }}
          />
        ))}
      </ul>
    );
  }
  return (
    <EntityInfoCard title={t('myData.research')}>
      <div className={styles.part}>
        <Text as="p">{t('myData.what')}</Text>
        <Said as="p" weight="bold">
          {said}
        </Said>
        {content()}
      </div>
    </EntityInfoCard>
  );
}

import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { useState } from 'react';
import { platformProductApiRef } from '../../api';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useWords } from '../../translation/useWords';
import { ParticipationEntry } from './ParticipationEntry';
import styles from '../Research.module.css';

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
            onWithdrawn={() => {
              setSaid(t('myData.withdrawn', { code: participation.code }));
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
        <Text as="p" role="status" weight="bold">
          {said}
        </Text>
        {content()}
      </div>
    </EntityInfoCard>
  );
}

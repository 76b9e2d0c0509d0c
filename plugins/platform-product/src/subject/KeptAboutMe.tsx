import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../api';
import { LoadingLines } from '../http/LoadingLines';
import { Unavailable } from '../http/Unavailable';
import { useWords } from '../translation/useWords';
import { DownloadData } from './DownloadData';
import { EraseAll } from './EraseAll';
import { KeptSections } from './KeptSections';
import { LookUpPerson } from './LookUpPerson';
import styles from './Subject.module.css';

/** All that is kept about whoever reads, to take along and to erase. */
export function KeptAboutMe({ onErased }: { onErased(): void }) {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.call('readMyData', {}),
    [api],
  );

  function content() {
    if (error) {
      return (
        <Unavailable
          error={error}
          forbidden={t('subject.forbidden')}
          unanswered={t('subject.unanswered')}
          onRetry={retry}
        />
      );
    }
    if (!value) {
      return <LoadingLines words={t('subject.loading')} />;
    }
    return (
      <>
        {value.sections.length === 0 ? (
          <Text as="p">{t('subject.none')}</Text>
        ) : (
          <KeptSections sections={value.sections} />
        )}
        <DownloadData data={value} />
        <EraseAll
          ask={t('subject.erase.ask')}
          question={t('subject.erase.question')}
          erase={query => api.call('eraseMyData', { query })}
          onErased={() => {
            retry();
            onErased();
          }}
        />
      </>
    );
  }
  return (
    <>
      <EntityInfoCard title={t('subject.title')}>
        <div className={styles.part}>
          <Text as="p">{t('subject.what')}</Text>
          {content()}
        </div>
      </EntityInfoCard>
      {value?.allowed.includes('lookUp') && <LookUpPerson />}
    </>
  );
}

import { parseEntityRef } from '@backstage/catalog-model';
import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../api';
import { LoadingLines } from '../http/LoadingLines';
import { Unavailable } from '../http/Unavailable';
import { useWords } from '../translation/useWords';
import { EraseAll } from './EraseAll';
import { KeptSections } from './KeptSections';
import styles from './Subject.module.css';

/** What is kept about somebody else, for a privacy steward. */
export function KeptAboutSomebody({ userRef }: { userRef: string }) {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { namespace, name } = parseEntityRef(userRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.call('readSubjectData', { params: { namespace, name } }),
    [api, namespace, name],
  );
  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('subject.steward.forbidden')}
        unanswered={t('subject.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!value) {
    return <LoadingLines words={t('subject.steward.loading')} />;
  }
  if (value.sections.length === 0) {
    return <Text as="p">{t('subject.steward.none', { userRef })}</Text>;
  }
  return (
    <section
      className={styles.part}
      aria-label={t('subject.steward.of', { userRef })}
    >
      <Text as="h3" variant="body-large" weight="bold">
        {t('subject.steward.of', { userRef })}
      </Text>
      <KeptSections sections={value.sections} />
      <EraseAll
        ask={t('subject.steward.ask')}
        question={t('subject.steward.question', { userRef })}
        erase={query =>
          api.call('eraseSubjectData', { params: { namespace, name }, query })
        }
        onErased={retry}
      />
    </section>
  );
}

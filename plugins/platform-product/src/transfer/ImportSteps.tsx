import { useEffect, useState } from 'react';
import { Alert, Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { platformProductApiRef } from '../api';
import { LoadingLines } from '../http/LoadingLines';
import { Unavailable } from '../http/Unavailable';
import { useWords } from '../translation/useWords';
import { ImportRows, importVerdicts } from './ImportRows';
import { StuckImport } from './StuckImport';
import { useImport } from './useImport';
import { Said } from '../text/Said';
import styles from './Import.module.css';

/** How far an import is, what becomes of each line, and the next step. */
export function ImportSteps(props: {
  importId: string;
  onImported(): void;
  onAnother(): void;
  onClose(): void;
}) {
  const { importId, onImported, onAnother, onClose } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { job, error, show, retry } = useImport(importId);
  const [hasFailed, setFailed] = useState(false);
  const params = { importId };
  const isDone = job?.state === 'done';
  const hasEnded = isDone || job?.failure?.step === 'importing';
  useEffect(() => {
    if (hasEnded) {
      onImported();
    }
    // Said once, whoever listens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [hasEnded]);

  const attempt = async (what: () => Promise<void>) => {
    setFailed(false);
    try {
      await what();
    } catch {
      setFailed(true);
    }
  };
  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('import.forbidden')}
        unknown={t('import.unknown')}
        unanswered={t('import.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!job) {
    return <LoadingLines words={t('import.loading')} />;
  }
  const { state, total, progress, failure, counts, ignoredColumns } = job;
  const isWorking = !isDone && !failure && state !== 'checked';
  const start = () =>
    attempt(async () => show(await api.call('startImport', { params })));
  return (
    <div className={styles.content}>
      {isWorking && (
        <div className={styles.lines}>
          <progress
            className={styles.progress}
            aria-label={t(`import.state.${state}`)}
            max={total || 1}
            value={progress}
          />
          <Text as="p">
            {t(`import.state.${state}`)}:{' '}
            {t('import.progress', {
              done: String(progress),
              total: String(total),
            })}
          </Text>
          <Text as="p" variant="body-small" color="secondary">
            {t('import.goesOn')}
          </Text>
        </div>
      )}
      <Said as="p" weight="bold">
        {isDone ? t('import.done', { count: counts.imported }) : ''}
      </Said>
      {failure && <StuckImport failure={failure} counts={counts} />}
      {ignoredColumns.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {t('import.ignored', { columns: ignoredColumns.join(', ') })}
        </Text>
      )}
      {state === 'checked' && (
        <Text as="p" weight="bold">
          {importVerdicts
            .filter(verdict => counts[verdict] > 0)
            .map(verdict =>
              t('import.withCount', {
                verdict: t(`import.verdict.${verdict}`),
                number: String(counts[verdict]),
              }),
            )
            .join(' · ')}
        </Text>
      )}
      {state === 'checked' && counts.new === 0 && (
        <Text as="p">{t('import.nothingNew')}</Text>
      )}
      {hasFailed && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={t('import.startFailed')}
        />
      )}
      <div className={styles.actions}>
        {state === 'checked' && counts.new > 0 && (
          <Button variant="primary" className={styles.action} onPress={start}>
            {t('import.start', { count: counts.new })}
          </Button>
        )}
        {failure && (
          <Button variant="primary" className={styles.action} onPress={start}>
            {t('import.goOn')}
          </Button>
        )}
        {!isWorking && (
          <Button
            variant="secondary"
            className={styles.action}
            onPress={onAnother}
          >
            {t('import.another')}
          </Button>
        )}
        <Button
          variant="tertiary"
          className={styles.action}
          onPress={() =>
            attempt(async () => {
              await api.call('forgetImport', { params });
              onAnother();
            })
          }
        >
          {t('import.forget')}
        </Button>
        <Button variant="tertiary" className={styles.action} onPress={onClose}>
          {t('import.close')}
        </Button>
      </div>
      {!isWorking && <ImportRows job={job} />}
    </div>
  );
}

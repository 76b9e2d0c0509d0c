import { Card, CardBody } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../api';
import { LoadingLines } from '../http/LoadingLines';
import { Unavailable } from '../http/Unavailable';
import { useWords } from '../translation/useWords';
import { JobLines } from './JobLines';
import { MirrorLines } from './MirrorLines';
import { SetupLine } from './SetupLine';
import styles from './SetupContent.module.css';

/** How this installation stands, for portal admins. */
export function SetupContent() {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const {
    value: setup,
    error,
    retry,
  } = useAsyncRetry(() => api.call('readSetup', {}), [api]);
  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('setup.forbidden')}
        unanswered={t('setup.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!setup) {
    return <LoadingLines words={t('setup.loading')} />;
  }
  const { mirror, pepper, policy, jobs, versions } = setup;
  return (
    <Card className={styles.card}>
      <CardBody>
        <ul className={styles.lines}>
          <MirrorLines mirror={mirror} />
          <SetupLine
            state={pepper.source === 'config' ? 'good' : 'todo'}
            title={t('setup.pepper.title')}
          >
            {t(`setup.pepper.${pepper.source}`)}
          </SetupLine>
          <SetupLine
            state={policy.permissionsEnabled ? 'good' : 'todo'}
            title={t('setup.policy.title')}
          >
            {t(`setup.policy.${policy.permissionsEnabled ? 'on' : 'off'}`)}
          </SetupLine>
          <JobLines jobs={jobs} />
          <SetupLine state="good" title={t('setup.versions.title')}>
            {t('setup.versions.text', versions)}
          </SetupLine>
        </ul>
      </CardBody>
    </Card>
  );
}

import { JobRun } from 'backstage-plugin-platform-product-common';
import { DateTime } from 'luxon';
import { dateLocale } from '../translation/dateLocale';
import { useWords } from '../translation/useWords';
import { SetupLine } from './SetupLine';

/** The newest run of each scheduled job. */
export function JobLines({ jobs }: { jobs: JobRun[] }) {
  const { t } = useWords();
  const moment = (instant: string) =>
    DateTime.fromISO(instant, {
      locale: dateLocale(t('language')),
    }).toLocaleString(DateTime.DATETIME_MED);

  if (jobs.length === 0) {
    return (
      <SetupLine state="todo" title={t('setup.jobs.neverTitle')}>
        {t('setup.jobs.never')}
      </SetupLine>
    );
  }
  return (
    <>
      {jobs.map(run => (
        <SetupLine
          key={run.job}
          state={run.outcome === 'failed' ? 'todo' : 'good'}
          title={t('setup.jobs.title', { job: run.job })}
        >
          {wordsOf(run)}
        </SetupLine>
      ))}
    </>
  );

  function wordsOf(run: JobRun): string {
    const { startedAt, finishedAt = startedAt, counts } = run;
    switch (run.outcome) {
      case 'running':
        return t('setup.jobs.running', { started: moment(startedAt) });
      case 'failed':
        return t('setup.jobs.failed', {
          finished: moment(finishedAt),
          error: run.error ?? t('setup.jobs.noReason'),
        });
      default: {
        const done = t('setup.jobs.succeeded', {
          finished: moment(finishedAt),
        });
        const counted = Object.entries(counts).map(([name, count]) =>
          t('setup.jobs.count', { name, number: String(count) }),
        );
        return [done, counted.join(', ')].join(' ');
      }
    }
  }
}

import { Button, Select, Text, TextField } from '@backstage/ui';
import { ProductJob } from 'backstage-plugin-platform-product-common';
import { problemAt } from '../../edit/problemAt';
import { useWords } from '../../translation/useWords';
import { JobField } from '../JobField';
import { minutesIn, ObservedFields, ParticipantFields } from './noteFields';
import editor from './Editor.module.css';
import styles from '../Research.module.css';

const most = 30;

/** What was measured beside people, next to what they had said of it. */
export function Observed(props: {
  observed: ObservedFields[];
  participants: ParticipantFields[];
  jobs: ProductJob[];
  isReadOnly: boolean;
  error: unknown;
  onChange(observed: ObservedFields[]): void;
}) {
  const { observed, participants, jobs, isReadOnly, error, onChange } = props;
  const { t } = useWords();
  const codes = participants.map(({ code }) => code.trim()).filter(Boolean);
  const problem = problemAt(error, 'observed');
  return (
    <section aria-label={t('research.observed.title')} className={styles.part}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('research.observed.title')}
      </Text>
      <Text as="p" variant="body-small">
        {t('research.observed.what')}
      </Text>
      {observed.map((job, place) =>
        isReadOnly ? (
          <Text
            as="p"
            key={place} // eslint-disable-line react/no-array-index-key
          >
            {t('research.observed.line', { ...job })}
          </Text>
        ) : (
          <ObservedJob
            // By place: nothing in it names it.
            key={place} // eslint-disable-line react/no-array-index-key
            job={job}
            number={place + 1}
            codes={codes}
            jobs={jobs}
            onChange={to =>
              onChange(
                observed.map((each, i) =>
                  i === place ? { ...each, ...to } : each,
                ),
              )
            }
            onRemove={() => onChange(observed.filter((_, i) => i !== place))}
          />
        ),
      )}
      {problem && (
        <Text as="p" role="alert" color="danger">
          {problem}
        </Text>
      )}
      {!isReadOnly && codes.length > 0 && observed.length < most && (
        <div className={styles.actions}>
          <Button
            variant="secondary"
            className={styles.action}
            onPress={() =>
              onChange([
                ...observed,
                { code: codes[0], jobId: '', said: '', observed: '' },
              ])
            }
          >
            {t('research.observed.add')}
          </Button>
        </div>
      )}
    </section>
  );
}

function ObservedJob(props: {
  job: ObservedFields;
  number: number;
  codes: string[];
  jobs: ProductJob[];
  onChange(to: Partial<ObservedFields>): void;
  onRemove(): void;
}) {
  const { job, number, codes, jobs, onChange, onRemove } = props;
  const { t } = useWords();
  const problemOf = (typed: string) =>
    typed !== '' && minutesIn(typed) === undefined
      ? t('research.observed.problem')
      : null;
  return (
    <fieldset className={editor.participant}>
      <legend className={editor.legend}>
        {t('research.observed.job', { number: String(number) })}
      </legend>
      <Select
        label={t('research.observed.who')}
        value={job.code}
        onChange={code => onChange({ code: String(code) })}
        options={codes.map(code => ({ value: code, label: code }))}
      />
      <JobField
        jobs={jobs}
        jobId={job.jobId}
        onChange={jobId => onChange({ jobId })}
      />
      {(['said', 'observed'] as const).map(field => (
        <TextField
          key={field}
          label={t(`research.observed.${field}`)}
          size="medium"
          inputMode="numeric"
          value={job[field]}
          onChange={minutes => onChange({ [field]: minutes })}
          validationBehavior="aria"
          validate={() => problemOf(job[field])}
        />
      ))}
      <div className={styles.actions}>
        <Button variant="tertiary" className={styles.action} onPress={onRemove}>
          {t('research.observed.remove')}
        </Button>
      </div>
    </fieldset>
  );
}

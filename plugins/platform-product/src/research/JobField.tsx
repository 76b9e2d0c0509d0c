import { Select } from '@backstage/ui';
import { ProductJob } from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';
import styles from './Research.module.css';

const none = 'none';

/** Which of a product's jobs a note or an insight is about; nothing where it has none. */
export function JobField(props: {
  jobs: ProductJob[];
  /** Empty: none. */
  jobId: string;
  onChange(jobId: string): void;
}) {
  const { jobs, jobId, onChange } = props;
  const { t } = useWords();
  if (jobs.length === 0) {
    return null;
  }
  return (
    <div className={styles.field}>
      <Select
        label={t('research.job')}
        description={t('research.jobHint')}
        value={jobId || none}
        onChange={to => onChange(to === none ? '' : String(to))}
        options={[
          { value: none, label: t('research.noJob') },
          ...jobs.map(({ id, when, want }) => ({
            value: id,
            label: t('roadmapItem.edit.jobLine', { when, want }),
          })),
        ]}
      />
    </div>
  );
}

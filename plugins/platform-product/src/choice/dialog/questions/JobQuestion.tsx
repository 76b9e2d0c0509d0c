import { Select } from '@backstage/ui';
import { ProductJob } from 'backstage-plugin-platform-product-common';
import { useJobsOf } from '../../../product/profile/jobs/useJobsOf';
import { useWords } from '../../../translation/useWords';

const none = 'none';

/** Which of the product's jobs a no is about; nothing where it has none. */
export function JobQuestion(props: {
  product: string;
  job?: ProductJob;
  onChange(job: ProductJob | undefined): void;
}) {
  const { product, job, onChange } = props;
  const { t } = useWords();
  const jobs = useJobsOf([product], job);
  if (jobs.length === 0) {
    return null;
  }
  return (
    <Select
      label={t('choiceDialog.job.name')}
      options={[
        { value: none, label: t('choiceDialog.job.none') },
        ...jobs.map(({ id, when, want }) => ({
          value: id,
          label: t('roadmapItem.edit.jobLine', { when, want }),
        })),
      ]}
      value={job?.id ?? none}
      onChange={chosen => onChange(jobs.find(({ id }) => id === chosen))}
    />
  );
}

import { Select } from '@backstage/ui';
import {
  RoadmapItem,
  roadmapOrigins,
} from 'backstage-plugin-platform-product-common';
import { Theirs } from '../../edit/Theirs';
import { Edit } from '../../edit/useEdit';
import { useJobsOf } from '../../product/profile/jobs/useJobsOf';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { ItemFields } from './itemFields';
import styles from '../../edit/Edit.module.css';

const none = 'none';

/** Where an item comes from, and the job that it is about. */
export function ChosenFields(props: {
  item: RoadmapItem;
  edit: Edit<ItemFields>;
}) {
  const { item, edit } = props;
  const { t } = useWords();
  const words = useRoadmapWords();
  const jobs = useJobsOf(
    item.products.map(({ entityRef }) => entityRef),
    item.job,
  );
  const choices = {
    origin: roadmapOrigins.map(value => ({
      value,
      label: words.origin(value),
    })),
    jobId: jobs.map(({ id, when, want }) => ({
      value: id,
      label: t('roadmapItem.edit.jobLine', { when, want }),
    })),
  };
  return (
    <>
      {(['origin', 'jobId'] as const).map(name => {
        const label = t(`roadmapItem.edit.${name}.name`);
        const options: Array<{ value: string; label: string }> = [
          { value: none, label: t(`roadmapItem.edit.${name}.none`) },
          ...choices[name],
        ];
        const mine = edit.fields[name];
        const theirs = edit.conflict?.[name];
        return (
          <div key={name} className={styles.field}>
            <Select
              label={label}
              options={options}
              value={mine || none}
              onChange={value =>
                edit.change({ [name]: value === none ? '' : String(value) })
              }
            />
            {theirs !== undefined && theirs !== mine && (
              <Theirs
                label={label}
                text={
                  options.find(({ value }) => value === theirs)?.label ?? theirs
                }
                onTake={() => edit.change({ [name]: theirs })}
              />
            )}
          </div>
        );
      })}
    </>
  );
}

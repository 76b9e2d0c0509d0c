import { parseEntityRef } from '@backstage/catalog-model';
import { Select } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  RoadmapItem,
  RoadmapOrigin,
} from 'backstage-plugin-platform-product-common';
import useAsync from 'react-use/esm/useAsync';
import { platformProductApiRef } from '../../api';
import { Theirs } from '../../edit/Theirs';
import { Edit } from '../../edit/useEdit';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { ItemFields } from './itemFields';
import styles from '../../edit/Edit.module.css';

const origins: RoadmapOrigin[] = [
  'developer',
  'platform',
  'executive',
  'compliance',
  'incident',
];
const none = 'none';

/** Where an item comes from, and the job that it is about. */
export function ChosenFields(props: {
  item: RoadmapItem;
  edit: Edit<ItemFields>;
}) {
  const { item, edit } = props;
  const { t } = useWords();
  const words = useRoadmapWords();
  const jobs = useJobs(item);
  const choices = {
    origin: origins.map(value => ({ value, label: words.origin(value) })),
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

/** The jobs of the products of an item; its own as long as they are not known. */
function useJobs({ products, job }: RoadmapItem) {
  const api = useApi(platformProductApiRef);
  const refs = products.map(({ entityRef }) => entityRef).join();
  const { value } = useAsync(async () => {
    const lists = await Promise.all(
      refs
        .split(',')
        .filter(Boolean)
        .map(ref =>
          api.call('listProductJobs', { params: parseEntityRef(ref) }),
        ),
    );
    return lists.flatMap(({ items }) => items);
  }, [api, refs]);
  const own = job ? [job] : [];
  const found = value ?? [];
  return found.some(({ id }) => id === job?.id) ? found : [...own, ...found];
}

import { DayField } from '../../choice/mandates/dialog/DayField';
import { Theirs } from '../../edit/Theirs';
import { Edit } from '../../edit/useEdit';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { ItemFields } from './itemFields';
import styles from '../../edit/Edit.module.css';

/** A day of an item; it may be taken out again, by a colleague too. */
export function DayOf(props: {
  name: 'asksBy' | 'externalDeadline';
  edit: Edit<ItemFields>;
  problem?: string;
}) {
  const { name, edit, problem } = props;
  const { t } = useWords();
  const words = useRoadmapWords();
  const theirs = edit.conflict?.[name];
  const label = t(`roadmapItem.edit.${name}.name`);
  return (
    <div className={styles.field}>
      <DayField
        label={label}
        description={t(`roadmapItem.edit.${name}.hint`)}
        day={edit.fields[name]}
        onChange={day => edit.change({ [name]: day })}
        problem={problem}
      />
      {theirs !== undefined && theirs !== edit.fields[name] && (
        <Theirs
          label={label}
          text={theirs && words.day(theirs)}
          onTake={() => edit.change({ [name]: theirs })}
        />
      )}
    </div>
  );
}

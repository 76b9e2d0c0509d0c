import { useRef, useState } from 'react';
import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { firstInvalid } from '../../choice/dialog/firstInvalid';
import { Conflict } from '../../edit/Conflict';
import { editDraft } from '../../edit/editDraft';
import { EditFailure } from '../../edit/EditFailure';
import { problemAt } from '../../edit/problemAt';
import { useEdit } from '../../edit/useEdit';
import { useFocusNext } from '../../satisfaction/useFocusNext';
import { useWords } from '../../translation/useWords';
import { useReader } from '../item/Reader';
import { changeOf, fieldsOf, ItemFields } from './itemFields';
import { ItemFormFields } from './ItemFormFields';
import { pathOf, problemsOf } from './itemProblems';
import styles from '../../edit/Edit.module.css';

/** Where an item is written; it is lost neither by a failure nor by a colleague. */
export function EditItem(props: {
  item: RoadmapItem;
  onSaved(item: RoadmapItem): void;
  /** Hears of it as a colleague left it. */
  onMeanwhile(item: RoadmapItem): void;
  onClose(): void;
}) {
  const { item, onSaved, onMeanwhile, onClose } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const reader = useReader();
  const edit = useEdit<RoadmapItem, ItemFields>({
    record: item,
    fieldsOf,
    draft: editDraft('roadmap-item', reader, item.id),
    save: typed =>
      api.call('changeRoadmapItem', {
        params: { itemId: item.id },
        body: changeOf(typed),
      }),
    onSaved,
    onConflict: onMeanwhile,
  });
  const { fields, conflict, error, saving } = edit;
  const [asked, setAsked] = useState(false);
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const problems = problemsOf(fields);

  const problemOf = (name: keyof ItemFields) => {
    const problem = asked ? problems[name] : undefined;
    // The fields for words say themselves by how much they are too long.
    return problem && problem !== 'tooLong'
      ? t(`roadmapItem.edit.wrong.${problem}`)
      : problemAt(error, pathOf[name]);
  };
  const submit = () => {
    setAsked(true);
    if (Object.keys(problems).length === 0) {
      edit.save();
    } else {
      focusNext(() => firstInvalid(root.current));
    }
  };
  const giveUp = () => {
    edit.discard();
    onClose();
  };
  return (
    <div
      ref={root}
      role="group"
      aria-label={t('roadmapItem.edit.form')}
      className={styles.form}
    >
      <ItemFormFields
        item={item}
        edit={edit}
        problemOf={problemOf}
        isOwner={item.allowed.includes('edit')}
      />
      {error !== undefined && (
        <EditFailure
          error={error}
          isShownAtFields={Object.values(pathOf).some(path =>
            problemAt(error, path),
          )}
        />
      )}
      {conflict ? (
        <Conflict
          title={t(
            Object.keys(conflict).length > 0
              ? 'roadmapItem.edit.conflict'
              : 'edit.conflict.other',
          )}
          onKeepTheirs={giveUp}
          recordMine={t('roadmapItem.edit.saveThis')}
          onRecordMine={submit}
        />
      ) : (
        <div className={styles.actions}>
          <Button
            variant="primary"
            className={styles.action}
            isPending={saving}
            onPress={submit}
          >
            {t('edit.save')}
          </Button>
          <Button variant="tertiary" className={styles.action} onPress={giveUp}>
            {t('edit.cancel')}
          </Button>
        </div>
      )}
    </div>
  );
}

import { useState } from 'react';
import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { Study } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { EntitiesField } from '../../catalog/search/EntitiesField';
import { newId } from '../../edit/newId';
import { problemAt } from '../../edit/problemAt';
import { WrittenField } from '../../edit/WrittenField';
import { SendFailure } from '../../roadmap/item/SendFailure';
import { useSending } from '../../roadmap/item/useSending';
import { useWords } from '../../translation/useWords';
import styles from '../Research.module.css';

/** Starts a study, or changes who reads it. */
export function StudyForm(props: {
  study?: Study;
  productRef: string;
  onSaved(): void;
  onClose(): void;
}) {
  const { study, productRef, onSaved, onClose } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [id] = useState(newId);
  const [title, setTitle] = useState(study?.title ?? '');
  const [question, setQuestion] = useState(study?.question ?? '');
  const [members, setMembers] = useState(study?.members ?? []);
  const [isAsked, setAsked] = useState(false);
  const { send, isSending, error } = useSending();

  const save = () => {
    setAsked(true);
    if (!title.trim()) {
      return;
    }
    send(async () => {
      const said = { title: title.trim(), members };
      const asked = question.trim();
      if (study) {
        await api.call('changeStudy', {
          params: { studyId: study.id },
          body: { ...said, question: asked || null, version: study.version },
        });
      } else {
        await api.call('createStudy', {
          body: {
            id,
            ...said,
            ...(asked && { question: asked }),
            products: [productRef],
          },
        });
      }
      onSaved();
    });
  };
  return (
    <div className={styles.form}>
      <WrittenField
        label={t('research.studies.name')}
        longest={140}
        value={title}
        onChange={setTitle}
        problem={
          isAsked && !title.trim()
            ? t('edit.missing')
            : problemAt(error, 'title')
        }
      />
      <WrittenField
        label={t('research.studies.question')}
        rows={2}
        value={question}
        onChange={setQuestion}
        problem={problemAt(error, 'question')}
      />
      <EntitiesField
        label={t('research.studies.members')}
        description={t('research.studies.membersHint')}
        kinds={['user']}
        chosen={members}
        onChange={setMembers}
        problem={problemAt(error, 'members')}
      />
      <SendFailure error={error} />
      <div className={styles.actions}>
        <Button
          variant="primary"
          className={styles.action}
          isPending={isSending}
          onPress={save}
        >
          {study ? t('edit.save') : t('research.studies.begin')}
        </Button>
        <Button variant="tertiary" className={styles.action} onPress={onClose}>
          {t('edit.cancel')}
        </Button>
      </div>
    </div>
  );
}

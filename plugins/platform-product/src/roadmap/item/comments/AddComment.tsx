import { useState } from 'react';
import { Button, Select } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  maxRoadmapText,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { newId } from '../../../edit/newId';
import { problemAt } from '../../../edit/problemAt';
import { WrittenField } from '../../../edit/WrittenField';
import { useWords } from '../../../translation/useWords';
import { SendFailure } from '../SendFailure';
import { useSending } from '../useSending';
import { useTyped } from '../useTyped';
import { Said } from '../../../text/Said';
import styles from '../Item.module.css';

interface Comment {
  text: string;
  /** Empty: as oneself. */
  teamRef: string;
  /** Of what is typed, so that it is kept once. */
  id?: string;
}

const blank: Comment = { text: '', teamRef: '' };
const asMyself = 'me';

/** Where the reader says something, as themselves or for a team of theirs. */
export function AddComment(props: { item: RoadmapItem; onAdded(): void }) {
  const { item, onAdded } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { fields, change, clear } = useTyped('comment', item.id, blank);
  const { send, isSending, error } = useSending();
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const { teamRef } = fields;
  const text = fields.text.trim();

  const submit = () => {
    setAsked(true);
    setSaid('');
    if (!text || text.length > maxRoadmapText) {
      return;
    }
    send(async () => {
      const id = fields.id;
      await api.call('addRoadmapComment', {
        params: { itemId: item.id },
        body: { ...(id && { id }), text, ...(teamRef && { teamRef }) },
      });
      clear();
      setAsked(false);
      setSaid(t('roadmapItem.comments.added'));
      onAdded();
    });
  };
  return (
    <div
      role="group"
      aria-label={t('roadmapItem.comments.write')}
      className={styles.form}
    >
      {item.myDemand.length > 0 && (
        <Select
          label={t('roadmapItem.comments.as')}
          options={[
            { value: asMyself, label: t('roadmapItem.comments.asMyself') },
            ...item.myDemand.map(({ team }) => ({
              value: team.entityRef,
              label: t('roadmapItem.comments.asTeam', { team: team.title }),
            })),
          ]}
          value={teamRef || asMyself}
          onChange={value =>
            change({ teamRef: value === asMyself ? '' : String(value) })
          }
        />
      )}
      <WrittenField
        label={t('roadmapItem.comments.text')}
        description={t('roadmapItem.comments.readers')}
        rows={3}
        longest={maxRoadmapText}
        value={fields.text}
        onChange={to => change({ text: to, id: fields.id ?? newId() })}
        problem={
          asked && !text
            ? t('edit.missing')
            : problemAt(error, 'text') ?? problemAt(error, 'teamRef')
        }
      />
      <SendFailure error={error} />
      <div className={styles.actions}>
        <Button
          variant="secondary"
          className={styles.action}
          isPending={isSending}
          onPress={submit}
        >
          {t('roadmapItem.comments.send')}
        </Button>
        <Said as="span" variant="body-small">
          {said}
        </Said>
      </div>
    </div>
  );
}

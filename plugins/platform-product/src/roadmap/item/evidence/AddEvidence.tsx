import { useState } from 'react';
import { Button, Radio, RadioGroup } from '@backstage/ui';
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
import {
  blankEvidence,
  EvidenceFields,
  problemOf,
  requestOf,
} from './evidenceFields';
import { SourceFields } from './SourceFields';
import styles from '../Item.module.css';

const kinds: Array<EvidenceFields['kind']> = [
  'url',
  'figure',
  'opt-out',
  'insight',
];

/** Where owners add what speaks for or against an item. */
export function AddEvidence(props: { item: RoadmapItem; onAdded(): void }) {
  const { item, onAdded } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const blank = blankEvidence(item);
  const { fields, change, clear } = useTyped('evidence', item.id, blank);
  const { send, isSending, error } = useSending();
  const [isOpen, setOpen] = useState(fields.url !== '' || fields.note !== '');
  const [asked, setAsked] = useState(false);
  const problem = asked ? problemOf(fields) : undefined;

  const close = () => {
    clear();
    setOpen(false);
    setAsked(false);
  };
  const submit = () => {
    setAsked(true);
    if (problemOf(fields)) {
      return;
    }
    send(async () => {
      await api.call('addRoadmapEvidence', {
        params: { itemId: item.id },
        body: requestOf(fields),
      });
      close();
      onAdded();
    });
  };
  if (!isOpen) {
    return (
      <div className={styles.actions}>
        <Button
          variant="tertiary"
          className={styles.action}
          onPress={() => {
            change({ id: newId() });
            setOpen(true);
          }}
        >
          {t('roadmapItem.evidence.add')}
        </Button>
      </div>
    );
  }
  return (
    <div
      role="group"
      aria-label={t('roadmapItem.evidence.add')}
      className={styles.form}
    >
      <RadioGroup
        label={t('roadmapItem.evidence.direction')}
        className={styles.chips}
        value={fields.direction}
        onChange={to =>
          change({ direction: to as EvidenceFields['direction'] })
        }
      >
        {(['for', 'against'] as const).map(each => (
          <Radio key={each} value={each} className={styles.target}>
            {t(`roadmapItem.evidence.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
      <RadioGroup
        label={t('roadmapItem.evidence.kind')}
        className={styles.chips}
        value={fields.kind}
        onChange={to => change({ kind: to as EvidenceFields['kind'] })}
      >
        {kinds.map(each => (
          <Radio key={each} value={each} className={styles.target}>
            {t(`roadmapItem.evidence.kinds.${each}`)}
          </Radio>
        ))}
      </RadioGroup>
      <SourceFields
        item={item}
        fields={fields}
        onChange={change}
        problem={problem}
        error={error}
      />
      <WrittenField
        label={t('roadmapItem.evidence.note')}
        rows={2}
        longest={maxRoadmapText}
        value={fields.note}
        onChange={note => change({ note })}
        problem={problemAt(error, 'note')}
      />
      <SendFailure error={error} />
      <div className={styles.actions}>
        <Button
          variant="primary"
          className={styles.action}
          isPending={isSending}
          onPress={submit}
        >
          {t('roadmapItem.evidence.addAction')}
        </Button>
        <Button variant="tertiary" className={styles.action} onPress={close}>
          {t('edit.cancel')}
        </Button>
      </div>
    </div>
  );
}

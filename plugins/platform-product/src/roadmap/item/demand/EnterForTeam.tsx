import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  Importance,
  maxRoadmapText,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { EntitiesField } from '../../../catalog/search/EntitiesField';
import { WrittenField } from '../../../edit/WrittenField';
import { useWords } from '../../../translation/useWords';
import { SendFailure } from '../SendFailure';
import { useSending } from '../useSending';
import { useTyped } from '../useTyped';
import { demandPath } from './demandPath';
import { ImportanceChoice } from './ImportanceChoice';
import { Said } from '../../../text/Said';
import styles from '../Item.module.css';

interface Entry {
  teamRef: string;
  importance: Importance;
  source: string;
}

const blank: Entry = { teamRef: '', importance: 2, source: '' };

/** Where owners enter what they heard from a team that they are not in. */
export function EnterForTeam(props: {
  item: RoadmapItem;
  onShow(item: RoadmapItem): void;
}) {
  const { item, onShow } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { fields, change, clear } = useTyped('demand', item.id, blank);
  const { send, isSending, error } = useSending();
  const [isOpen, setOpen] = useState(fields.source !== '');
  const [asked, setAsked] = useState(false);
  const [said, setSaid] = useState('');
  const { teamRef, importance } = fields;
  const source = fields.source.trim();
  const missing = (value: string) =>
    asked && !value ? t('edit.missing') : undefined;

  const close = () => {
    clear();
    setOpen(false);
    setAsked(false);
  };
  const submit = () => {
    setAsked(true);
    if (!teamRef || !source || source.length > maxRoadmapText) {
      return;
    }
    send(async () => {
      const changed = await api.call('putRoadmapDemand', {
        params: demandPath(item.id, teamRef),
        body: { importance, source },
      });
      close();
      setSaid(t('roadmapItem.demand.entered'));
      onShow(changed);
    });
  };
  return (
    <>
      {isOpen ? (
        <div
          role="group"
          aria-label={t('roadmapItem.demand.enter')}
          className={styles.form}
        >
          <Text as="p">{t('roadmapItem.demand.enterHint')}</Text>
          <EntitiesField
            label={t('roadmapItem.demand.team')}
            kinds={['group']}
            chosen={teamRef ? [teamRef] : []}
            onChange={([to = '']) => change({ teamRef: to })}
            isSingle
            problem={missing(teamRef)}
          />
          <ImportanceChoice
            label={t('roadmapItem.demand.importance')}
            importance={importance}
            onChoose={to => change({ importance: to })}
          />
          <WrittenField
            label={t('roadmapItem.demand.sourceName')}
            description={t('roadmapItem.demand.sourceHint')}
            longest={maxRoadmapText}
            value={fields.source}
            onChange={to => change({ source: to })}
            problem={missing(source)}
          />
          <SendFailure error={error} />
          <div className={styles.actions}>
            <Button
              variant="primary"
              className={styles.action}
              isPending={isSending}
              onPress={submit}
            >
              {t('roadmapItem.demand.enterAction')}
            </Button>
            <Button
              variant="tertiary"
              className={styles.action}
              onPress={close}
            >
              {t('edit.cancel')}
            </Button>
          </div>
        </div>
      ) : (
        <div className={styles.actions}>
          <Button
            variant="tertiary"
            className={styles.action}
            onPress={() => {
              setSaid('');
              setOpen(true);
            }}
          >
            {t('roadmapItem.demand.enter')}
          </Button>
        </div>
      )}
      <Said as="p" variant="body-small">
        {said}
      </Said>
    </>
  );
}

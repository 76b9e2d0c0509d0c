import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  Importance,
  MyDemand,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { currentOf } from '../../../http/currentOf';
import { useWords } from '../../../translation/useWords';
import { useRoadmapWords } from '../../roadmapWords';
import { SendFailure } from '../SendFailure';
import { useSending } from '../useSending';
import { demandPath } from './demandPath';
import { ImportanceChoice } from './ImportanceChoice';
import { Said } from '../../../text/Said';
import styles from '../Item.module.css';

/** What a team of the reader's says of an item, and the ways to say otherwise. */
export function MyTeamsWord(props: {
  item: RoadmapItem;
  mine: MyDemand;
  onShow(item: RoadmapItem): void;
}) {
  const { item, mine, onShow } = props;
  const { team, importance, isOnBehalf } = mine;
  const { t } = useWords();
  const words = useRoadmapWords();
  const api = useApi(platformProductApiRef);
  const { send, isSending, error } = useSending();
  const [said, setSaid] = useState('');
  const params = demandPath(item.id, team.entityRef);

  const attempt = (what: () => Promise<RoadmapItem>, then: string) =>
    send(async () => {
      setSaid('');
      try {
        onShow(await what());
        setSaid(then);
      } catch (failure) {
        const current = currentOf<RoadmapItem>(failure);
        if (current) {
          onShow(current);
        }
        throw failure;
      }
    });
  const say = (to: Importance) =>
    attempt(
      () => api.call('putRoadmapDemand', { params, body: { importance: to } }),
      t('roadmapItem.demand.said', {
        team: team.title,
        importance: words.importance(to),
      }),
    );
  const takeBack = () =>
    attempt(
      () => api.call('removeRoadmapDemand', { params }),
      t('roadmapItem.demand.takenBack', { team: team.title }),
    );
  if (!item.allowed.includes('ask')) {
    // What failed because it was closed meanwhile is still to be read.
    return <SendFailure error={error} />;
  }
  return (
    <div className={styles.section}>
      {isOnBehalf && importance !== undefined && (
        <div className={styles.actions}>
          <Text as="span">
            {t('roadmapItem.demand.toConfirm', {
              team: team.title,
              importance: words.importance(importance),
            })}
          </Text>
          <Button
            variant="secondary"
            className={styles.action}
            isPending={isSending}
            onPress={() => say(importance)}
          >
            {t('roadmapItem.demand.confirm')}
          </Button>
        </div>
      )}
      <ImportanceChoice
        label={t('roadmapItem.demand.mine', { team: team.title })}
        importance={importance}
        onChoose={say}
      />
      <div className={styles.actions}>
        {importance !== undefined && (
          <Button
            variant="tertiary"
            className={styles.action}
            aria-label={t('roadmapItem.demand.takeBackOf', {
              team: team.title,
            })}
            onPress={takeBack}
          >
            {t('roadmapItem.demand.takeBack')}
          </Button>
        )}
        <Said as="span" variant="body-small">
          {said}
        </Said>
      </div>
      <SendFailure error={error} />
    </div>
  );
}

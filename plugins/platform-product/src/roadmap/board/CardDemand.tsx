import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  Importance,
  MyDemand,
  RoadmapCard,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { currentOf } from '../../http/currentOf';
import { useWords } from '../../translation/useWords';
import { demandPath } from '../item/demand/demandPath';
import { SendFailure } from '../item/SendFailure';
import { useSending } from '../item/useSending';
import { useRoadmapWords } from '../roadmapWords';
import { Said } from '../../text/Said';
import styles from './Board.module.css';

const all: Importance[] = [3, 2, 1, 0];

/** What the reader's teams say of an item, and the way to say it. */
export function CardDemand(props: {
  card: RoadmapCard;
  onReplace(card: RoadmapCard): void;
}) {
  const { card, onReplace } = props;
  if (!card.allowed.includes('ask')) {
    return null;
  }
  return (
    <>
      {card.myDemand.map(mine => (
        <TeamDemand
          key={mine.team.entityRef}
          card={card}
          mine={mine}
          onReplace={onReplace}
        />
      ))}
    </>
  );
}

function TeamDemand(props: {
  card: RoadmapCard;
  mine: MyDemand;
  onReplace(card: RoadmapCard): void;
}) {
  const { card, mine, onReplace } = props;
  const { team, importance, isOnBehalf } = mine;
  const { t } = useWords();
  const words = useRoadmapWords();
  const api = useApi(platformProductApiRef);
  const { send, error, isSending } = useSending();
  const [said, setSaid] = useState('');
  const params = demandPath(card.id, team.entityRef);

  const say = (chosen: string) =>
    send(async () => {
      setSaid('');
      try {
        const to = Number(chosen) as Importance;
        onReplace(
          chosen === 'none'
            ? await api.call('removeRoadmapDemand', { params })
            : await api.call('putRoadmapDemand', {
                params,
                body: { importance: to },
              }),
        );
        setSaid(
          chosen === 'none'
            ? t('roadmapItem.demand.takenBack', { team: team.title })
            : t('roadmapItem.demand.said', {
                team: team.title,
                importance: words.importance(to),
              }),
        );
      } catch (failure) {
        const current = currentOf<RoadmapItem>(failure);
        if (current) {
          onReplace(current);
        }
        throw failure;
      }
    });
  const isSaid = importance !== undefined && !isOnBehalf;
  return (
    <div>
      <MenuTrigger>
        <Button
          variant="secondary"
          size="small"
          className={styles.need}
          isPending={isSending}
          aria-label={t(
            isSaid ? 'roadmapBoard.need.saidOf' : 'roadmapBoard.need.askOf',
            {
              team: team.title,
              title: card.title,
              importance: isSaid ? words.importance(importance) : '',
            },
          )}
        >
          {isSaid
            ? t('roadmapBoard.need.said', {
                team: team.title,
                importance: words.importance(importance),
              })
            : t('roadmapBoard.need.ask', { team: team.title })}
        </Button>
        <Menu onAction={chosen => say(String(chosen))}>
          {all.map(each => (
            <MenuItem key={each} id={String(each)}>
              {words.importance(each)}
            </MenuItem>
          ))}
          {isSaid ? (
            <MenuItem id="none">{t('roadmapItem.demand.takeBack')}</MenuItem>
          ) : null}
        </Menu>
      </MenuTrigger>
      <Said as="span" variant="body-small">
        {said}
      </Said>
      <SendFailure error={error} />
    </div>
  );
}

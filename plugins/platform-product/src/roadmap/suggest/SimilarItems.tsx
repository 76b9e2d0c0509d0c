import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  isOpenStatus,
  RelatedItem,
  RoadmapItem,
  Team,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { useWords } from '../../translation/useWords';
import { demandPath } from '../item/demand/demandPath';
import { SendFailure } from '../item/SendFailure';
import { useSending } from '../item/useSending';
import { itemSearch } from '../itemLink';
import { useRoadmapWords } from '../roadmapWords';
import { useSimilarItems } from './useSimilarItems';
import lists from '../../text/Lists.module.css';
import { Said } from '../../text/Said';
import styles from '../../choice/dialog/ChoiceDialog.module.css';

const important = 2;

/** What was asked for already and reads like what is being typed. */
export function SimilarItems(props: {
  productRef: string;
  text: string;
  teams: Team[];
  /** Hears of the item that a team joined instead of suggesting another. */
  onJoined(item: RoadmapItem): void;
}) {
  const { productRef, text, teams, onJoined } = props;
  const { t } = useWords();
  const found = useSimilarItems(productRef, text);
  const [isDifferent, setDifferent] = useState(false);
  return (
    <>
      <Said as="p" weight="bold">
        {found.length > 0 &&
          !isDifferent &&
          t('roadmapBoard.similar.found', { count: found.length })}
      </Said>
      {found.length > 0 && !isDifferent && (
        <div className={styles.notice}>
          <ul className={lists.list}>
            {found.map(item => (
              <Similar
                key={item.id}
                item={item}
                teams={teams}
                onJoined={onJoined}
              />
            ))}
          </ul>
          <div className={styles.actions}>
            <Button
              variant="tertiary"
              className={styles.action}
              onPress={() => setDifferent(true)}
            >
              {t('roadmapBoard.similar.different')}
            </Button>
          </div>
        </div>
      )}
    </>
  );
}

function Similar(props: {
  item: RelatedItem & { teams: number };
  teams: Team[];
  onJoined(item: RoadmapItem): void;
}) {
  const { item, teams, onJoined } = props;
  const { t } = useWords();
  const words = useRoadmapWords();
  const api = useApi(platformProductApiRef);
  const { send, error, isSending } = useSending();
  const join = (team: Team) =>
    send(async () =>
      onJoined(
        await api.call('putRoadmapDemand', {
          params: demandPath(item.id, team.entityRef),
          body: { importance: important },
        }),
      ),
    );
  return (
    <li className={lists.entry}>
      <Text as="p">
        {t('roadmap.askedBy', { count: item.teams })}:{' '}
        <a href={itemSearch(item.id)} target="_blank" rel="noreferrer">
          {item.title}
        </a>{' '}
        ({words.status(item.status)})
      </Text>
      {isOpenStatus(item.status) && teams.length > 0 && (
        <div className={styles.actions}>
          {teams.map(team => (
            <Button
              key={team.entityRef}
              variant="secondary"
              className={styles.action}
              isPending={isSending}
              aria-label={t('roadmapBoard.similar.joinOf', {
                team: team.title,
                title: item.title,
              })}
              onPress={() => join(team)}
            >
              {t('roadmapBoard.similar.join', { team: team.title })}
            </Button>
          ))}
        </div>
      )}
      <SendFailure error={error} />
    </li>
  );
}

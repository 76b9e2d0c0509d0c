import { useState } from 'react';
import {
  Button,
  Menu,
  MenuItem,
  MenuTrigger,
  VisuallyHidden,
} from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  RoadmapCard,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { useWords } from '../../translation/useWords';
import { itemSearch } from '../itemLink';
import { possibleMoves } from '../moves/possibleMoves';
import { useRoadmapWords } from '../roadmapWords';
import styles from './Board.module.css';

/** What can be done with a card without opening it. */
export function CardMenu(props: {
  card: RoadmapCard;
  onMove(card: RoadmapCard, to: RoadmapStatus): void;
  onReplace(card: RoadmapCard): void;
}) {
  const { card, onMove, onReplace } = props;
  const { id, isFollowed, allowed } = card;
  const { t } = useWords();
  const words = useRoadmapWords();
  const api = useApi(platformProductApiRef);
  const [said, setSaid] = useState('');

  const attempt = async (what: () => Promise<unknown>, then: string) => {
    try {
      await what();
      setSaid(then);
    } catch {
      setSaid(t('roadmapBoard.notDone'));
    }
  };
  const follow = () =>
    attempt(async () => {
      const operation = isFollowed
        ? 'unfollowRoadmapItem'
        : 'followRoadmapItem';
      await api.call(operation, { params: { itemId: id } });
      onReplace({ ...card, isFollowed: !isFollowed });
    }, t(isFollowed ? 'roadmapItem.unfollowed' : 'roadmapItem.followed'));
  const copy = () => {
    const { origin, pathname } = window.location;
    return attempt(
      () =>
        window.navigator.clipboard.writeText(
          `${origin}${pathname}${itemSearch(id)}`,
        ),
      t('roadmapItem.copied'),
    );
  };
  const act = (action: string) => {
    switch (action) {
      case 'follow':
        return follow();
      case 'copy':
        return copy();
      default:
        return onMove(card, action as RoadmapStatus);
    }
  };
  const targets = allowed.includes('move') ? possibleMoves(card.status) : [];
  return (
    <>
      <MenuTrigger>
        <Button
          variant="tertiary"
          size="small"
          className={styles.menu}
          aria-label={t('roadmapBoard.menuOf', { title: card.title })}
        >
          …
        </Button>
        <Menu onAction={action => act(String(action))}>
          {targets.map(status => (
            <MenuItem key={status} id={status}>
              {t('roadmapBoard.moveTo', { status: words.status(status) })}
            </MenuItem>
          ))}
          {allowed.includes('merge') ? (
            <MenuItem id="duplicate">{t('roadmapItem.merge')}</MenuItem>
          ) : null}
          {allowed.includes('follow') ? (
            <MenuItem id="follow">
              {t(isFollowed ? 'roadmapItem.unfollow' : 'roadmapItem.follow')}
            </MenuItem>
          ) : null}
          <MenuItem id="copy">{t('roadmapItem.copy')}</MenuItem>
        </Menu>
      </MenuTrigger>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
    </>
  );
}

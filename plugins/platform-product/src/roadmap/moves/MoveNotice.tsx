import { Alert, Button, Text } from '@backstage/ui';
import {
  RoadmapCard,
  RoadmapItem,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { useAudienceWords } from './audienceWords';
import { useMoveProblem } from './moveProblem';
import styles from './Moves.module.css';

/** What came of a move. */
export type MoveNews =
  | { kind: 'moved' | 'undone'; item: RoadmapItem }
  /** Its move was given up; it stands where it stood. */
  | { kind: 'kept'; card: RoadmapCard }
  /** Somebody else moved it meanwhile, to where it stands now. */
  | {
      kind: 'changed';
      item: RoadmapItem;
      to: RoadmapStatus;
      retry(): void;
    }
  | { kind: 'failed'; of: 'move' | 'undo'; error: unknown; retry(): void };

/** Says what came of a move, with the way back. */
export function MoveNotice(props: {
  news: MoveNews | undefined;
  onUndo(item: RoadmapItem): void;
  onUnmerge(item: RoadmapItem): void;
}) {
  const { news, onUndo, onUnmerge } = props;
  const { t } = useWords();
  const words = useRoadmapWords();
  const moved = useMovedWords();
  const problem = useMoveProblem();

  function said() {
    switch (news?.kind) {
      case 'moved':
        return moved(news.item);
      case 'undone':
        return t('roadmapMoves.undone', {
          status: words.status(news.item.status),
        });
      case 'kept':
        return t('roadmapMoves.kept', {
          title: news.card.title,
          status: words.status(news.card.status),
        });
      default:
        return '';
    }
  }
  const back = news?.kind === 'moved' ? wayBack(news.item, Date.now()) : null;
  return (
    <>
      <div role="status" className={styles.notice}>
        {said() && <Text as="span">{said()}</Text>}
        {back && news?.kind === 'moved' && (
          <Button
            variant="secondary"
            className={styles.action}
            onPress={() =>
              back === 'undo' ? onUndo(news.item) : onUnmerge(news.item)
            }
          >
            {t('roadmapMoves.undo')}
          </Button>
        )}
      </div>
      {news?.kind === 'changed' && (
        <Alert
          role="alert"
          status="warning"
          icon
          title={t('roadmapMoves.changed', {
            title: news.item.title,
            status: words.status(news.item.status),
          })}
          customActions={
            <Button
              variant="secondary"
              className={styles.action}
              onPress={news.retry}
            >
              {t('roadmapMoves.moveAnyway', { status: words.status(news.to) })}
            </Button>
          }
        />
      )}
      {news?.kind === 'failed' && (
        <Alert
          role="alert"
          status="danger"
          icon
          title={problem(news.error, news.of)}
          customActions={
            <Button
              variant="secondary"
              className={styles.action}
              onPress={news.retry}
            >
              {t('page.tryAgain')}
            </Button>
          }
        />
      )}
    </>
  );
}

/** How the last move of an item can be taken back. */
function wayBack(item: RoadmapItem, now: number): 'undo' | 'unmerge' | null {
  const { status, allowed, undoUntil } = item;
  if (status === 'duplicate' && allowed.includes('unmerge')) {
    return 'unmerge';
  }
  return allowed.includes('undo') &&
    undoUntil !== undefined &&
    now < new Date(undoUntil).getTime()
    ? 'undo'
    : null;
}

/** Says where an item went, and who hears of it. */
function useMovedWords() {
  const { t } = useWords();
  const words = useRoadmapWords();
  const audience = useAudienceWords();
  return ({ status, audience: told, mergedInto }: RoadmapItem): string => {
    if (status === 'duplicate') {
      return t('roadmapMoves.merged', { title: mergedInto?.title ?? '' });
    }
    if (status === 'withdrawn') {
      return t('roadmapMoves.withdrawn');
    }
    if (status !== 'declined' && status !== 'shipped') {
      return t('roadmapMoves.moved', { status: words.status(status) });
    }
    const count = told.teams + told.followers;
    return count === 0
      ? t('roadmapMoves.closed.alone', { status: words.status(status) })
      : t('roadmapMoves.closed.told', {
          count,
          status: words.status(status),
          audience: audience(told),
        });
  };
}

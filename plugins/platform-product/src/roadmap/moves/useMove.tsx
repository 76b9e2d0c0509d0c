import { lazy, ReactNode, Suspense, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  RoadmapCard,
  RoadmapItem,
  RoadmapPlace,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { currentOf } from '../../http/currentOf';
import { MoveNotice, MoveNews } from './MoveNotice';
import { needsNothing, needsOf } from './moveNeeds';

const MoveDialog = lazy(() =>
  import('./MoveDialog').then(m => ({ default: m.MoveDialog })),
);
const MergeDialog = lazy(() =>
  import('./MergeDialog').then(m => ({ default: m.MergeDialog })),
);

/** A move that somebody wants to make. */
interface Wanted {
  card: RoadmapCard;
  to: RoadmapStatus;
  place?: RoadmapPlace;
}

/** The ways to move an item; `dialog` and `notice` stand once on the page. */
export interface Move {
  /**
   * To `duplicate`: asks what it is a duplicate of. With a place it was put down there
   * already, and whoever gives up is told where it is again.
   */
  move(card: RoadmapCard, to: RoadmapStatus, place?: RoadmapPlace): void;
  undo(card: Pick<RoadmapCard, 'id'>): void;
  /** Takes a merged item apart again. */
  unmerge(card: Pick<RoadmapCard, 'id'>): void;
  /** Asks what a move needs to be told. */
  dialog: ReactNode;
  /** Says what came of it; a live region. */
  notice: ReactNode;
}

/**
 * Moves items, and asks for what a move needs to be told.
 *
 * @param options - `onMoved` hears of each item as the portal has it then, `onKept` of what
 *   was not moved
 */
export function useMove(options: {
  onMoved(item: RoadmapItem): void;
  onKept?: (card: RoadmapCard) => void;
}): Move {
  const { onMoved, onKept } = options;
  const api = useApi(platformProductApiRef);
  const [asking, setAsking] = useState<Wanted & { item?: RoadmapItem }>();
  const [news, setNews] = useState<MoveNews>();

  const moved = (item: RoadmapItem) => {
    setAsking(undefined);
    setNews({ kind: 'moved', item });
    onMoved(item);
  };
  const attempt = async (
    of: 'move' | 'undo',
    what: () => Promise<void>,
    card?: RoadmapCard,
  ) => {
    setNews(undefined);
    try {
      await what();
    } catch (error) {
      setNews({
        kind: 'failed',
        of,
        error,
        retry: () => attempt(of, what, card),
      });
      if (card) {
        onKept?.(card);
      }
    }
  };
  const send = async ({ card, to, place }: Wanted) => {
    try {
      const params = { itemId: card.id };
      moved(
        await api.call('moveRoadmapItem', { params, body: { to, ...place } }),
      );
    } catch (error) {
      const current = currentOf<RoadmapItem>(error);
      if (!current) {
        throw error;
      }
      onMoved(current);
      // What it needs may have changed with it; then it is asked for.
      if (needsNothing(needsOf(current, to))) {
        const again = { card: current, to };
        setNews({
          kind: 'changed',
          item: current,
          to,
          retry: () => attempt('move', () => send(again), current),
        });
      } else {
        setAsking({ card: current, to, item: current });
      }
    }
  };
  const begin = async (wanted: Wanted) => {
    const { card, to } = wanted;
    if (to !== 'now') {
      await send(wanted);
      return;
    }
    // Only the item itself says what more teams ask for.
    const item = await api.call('readRoadmapItem', {
      params: { itemId: card.id },
    });
    if (needsNothing(needsOf(item, to))) {
      await send(wanted);
    } else {
      setAsking({ ...wanted, item });
    }
  };
  const move = (card: RoadmapCard, to: RoadmapStatus, place?: RoadmapPlace) => {
    const wanted = { card, to, place };
    if (
      to === 'duplicate' ||
      (to !== 'now' && !needsNothing(needsOf(card, to)))
    ) {
      setNews(undefined);
      setAsking(wanted);
    } else {
      attempt('move', () => begin(wanted), card);
    }
  };
  const giveUp = ({ card, place }: Wanted) => {
    setAsking(undefined);
    if (place) {
      setNews({ kind: 'kept', card });
    }
    onKept?.(card);
  };
  const takeBack = (
    operation: 'undoRoadmapMove' | 'unmergeRoadmapItem',
    itemId: string,
  ) =>
    attempt('undo', async () => {
      try {
        const item = await api.call(operation, { params: { itemId } });
        setNews({ kind: 'undone', item });
        onMoved(item);
      } catch (error) {
        const current = currentOf<RoadmapItem>(error);
        if (current) {
          onMoved(current);
        }
        throw error;
      }
    });
  const undo = ({ id }: Pick<RoadmapCard, 'id'>) => {
    takeBack('undoRoadmapMove', id);
  };
  const unmerge = ({ id }: Pick<RoadmapCard, 'id'>) => {
    takeBack('unmergeRoadmapItem', id);
  };

  const Asking = asking?.to === 'duplicate' ? MergeDialog : MoveDialog;
  return {
    move,
    undo,
    unmerge,
    dialog: asking && (
      <Suspense fallback={null}>
        <Asking
          key={`${asking.card.id} ${asking.to}`}
          {...asking}
          onMoved={moved}
          onChanged={onMoved}
          onClose={() => giveUp(asking)}
        />
      </Suspense>
    ),
    notice: <MoveNotice news={news} onUndo={undo} onUnmerge={unmerge} />,
  };
}

import { useCallback, useMemo, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  isOpenStatus,
  RoadmapBoard,
  RoadmapCard,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { cardsPerColumn, loadBoard } from './loadBoard';
import { putDown, PutDown } from './putDown';
import { Loaded, withSameCards } from './sameCards';
import { RoadmapQuery } from './useRoadmapQuery';

const replaced = (columns: RoadmapBoard['columns'], card: RoadmapCard) =>
  columns.map(column =>
    column.items.some(({ id }) => id === card.id)
      ? {
          ...column,
          items: column.items.map(each => (each.id === card.id ? card : each)),
        }
      : column,
  );

/** Loads the board of a product, and shows it as it becomes here. */
export function useBoard({ path }: Product, query: RoadmapQuery) {
  const api = useApi(platformProductApiRef);
  const { kind, namespace, name } = path;
  const { origin, mine, search } = query;
  const part = JSON.stringify([kind, namespace, name, origin, mine, search]);
  const [loaded, setLoaded] = useState<Loaded>();
  const [waiting, setWaiting] = useState<PutDown[]>([]);
  const round = useRef(0);
  // What is dragged is not taken out of anybody's hand.
  const held = useRef<{ is: boolean; fresh?: Loaded }>({ is: false });

  const board = useMemo(
    () =>
      loaded && {
        ...loaded.board,
        columns: waiting.reduce(putDown, loaded.board.columns),
      },
    [loaded, waiting],
  );
  const isOfPart = loaded?.part === part;
  const latest = useRef({ board, isOfPart });
  latest.current = { board, isOfPart };

  const load = useCallback(
    async (more?: RoadmapStatus) => {
      round.current += 1;
      const own = round.current;
      // Asked for otherwise, a roadmap is looked at from its start.
      const shown = latest.current.isOfPart ? latest.current.board : undefined;
      const wanted = new Map(
        shown?.columns.map(({ status, items }) => [
          status,
          items.length + (status === more ? cardsPerColumn : 0),
        ]),
      );
      const fresh = await loadBoard(
        api,
        { kind, namespace, name },
        { origin, mine: mine || undefined, search: search || undefined },
        wanted,
      );
      if (own === round.current && held.current.is) {
        held.current.fresh = { part, board: fresh };
      } else if (own === round.current) {
        setLoaded(before => withSameCards({ part, board: fresh }, before));
      }
      return fresh;
    },
    [api, part, kind, namespace, name, origin, mine, search],
  );
  const { error, retry } = useAsyncRetry(() => load(), [load]);

  const change = useCallback(
    (to: (columns: RoadmapBoard['columns']) => RoadmapBoard['columns']) =>
      setLoaded(
        before =>
          before && {
            ...before,
            board: { ...before.board, columns: to(before.board.columns) },
          },
      ),
    [],
  );
  /** Shows a card as it is by now, where it stands. */
  const replace = useCallback(
    (card: RoadmapCard) => change(columns => replaced(columns, card)),
    [change],
  );
  /** Puts a card back to where the portal has it. */
  const putBack = useCallback(
    ({ id }: Pick<RoadmapCard, 'id'>) =>
      setWaiting(all => all.filter(({ card }) => card.id !== id)),
    [],
  );
  return {
    board,
    // What was read already stays in sight while the portal does not answer.
    error: isOfPart ? undefined : error,
    reload: retry,
    /** Loads further cards of a column; gives the board with them. */
    loadMore: load,
    /** Looks whether others changed something; what is shown stays if that fails. */
    refresh: useCallback(() => {
      load().catch(() => {});
    }, [load]),
    /** Leaves the board as it is for as long as something is dragged over it. */
    hold: useCallback((is: boolean) => {
      const { fresh } = held.current;
      held.current = { is };
      if (!is && fresh) {
        setLoaded(before => withSameCards(fresh, before));
      }
    }, []),
    replace,
    /** Draws a card at once where somebody puts it down. */
    draw: useCallback(
      (drawn: PutDown) =>
        setWaiting(all => [
          ...all.filter(({ card }) => card.id !== drawn.card.id),
          drawn,
        ]),
      [],
    ),
    putBack,
    /** Hears of a card as the portal has it after it was put down. */
    settle: useCallback(
      (card: RoadmapCard) => {
        const { board: shown } = latest.current;
        const column = shown?.columns.find(({ items }) =>
          items.some(({ id }) => id === card.id),
        );
        const isThere =
          column?.status === card.status && isOpenStatus(card.status);
        change(columns =>
          replaced(
            isThere
              ? putDown(columns, {
                  card,
                  status: card.status as PutDown['status'],
                  index: column.items.findIndex(({ id }) => id === card.id),
                })
              : columns,
            card,
          ),
        );
        putBack(card);
      },
      [change, putBack],
    ),
  };
}

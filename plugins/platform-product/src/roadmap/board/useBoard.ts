import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  OpenStatus,
  RoadmapBoard,
  RoadmapCard,
} from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { RoadmapQuery } from './useRoadmapQuery';

/** As many cards of a status as a board shows; the list has the others. */
const cardsPerColumn = 100;

type Columns = RoadmapBoard['columns'];

/** Loads the board of a product, and shows it as it becomes here. */
export function useBoard({ path }: Product, query: RoadmapQuery) {
  const api = useApi(platformProductApiRef);
  const { kind, namespace, name } = path;
  const { origin, mine, search } = query;
  const [columns, setColumns] = useState<Columns>();
  const { value, error, loading, retry } = useAsyncRetry(async () => {
    const board = await api.call('readRoadmap', {
      params: { kind, namespace, name },
      query: {
        limit: cardsPerColumn,
        origin,
        mine: mine || undefined,
        search: search || undefined,
      },
    });
    setColumns(board.columns);
    return board;
  }, [api, kind, namespace, name, origin, mine, search]);

  const change = (to: (columns: Columns) => Columns) =>
    setColumns(before => before && to(before));
  return {
    board: value && columns && { ...value, columns },
    error,
    loading,
    reload: retry,
    /** Shows a card as it is by now, where it stands. */
    replace: (card: RoadmapCard) =>
      change(all =>
        all.map(column => ({
          ...column,
          items: column.items.map(each => (each.id === card.id ? card : each)),
        })),
      ),
    /** Shows a column in another order. */
    arrange: (status: OpenStatus, items: RoadmapCard[]) =>
      change(all =>
        all.map(column =>
          column.status === status ? { ...column, items } : column,
        ),
      ),
  };
}

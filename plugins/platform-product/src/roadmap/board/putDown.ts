import {
  OpenStatus,
  RoadmapBoard,
  RoadmapCard,
} from 'backstage-plugin-platform-product-common';

/** A card where somebody put it down, as long as the portal has not said so. */
export interface PutDown {
  card: RoadmapCard;
  status: OpenStatus;
  /** Among the cards that the column shows without it. */
  index: number;
}

/** The columns with a card in another place, each with as many as it has then. */
export function putDown(
  columns: RoadmapBoard['columns'],
  { card, status, index }: PutDown,
): RoadmapBoard['columns'] {
  return columns.map(column => {
    const others = column.items.filter(({ id }) => id !== card.id);
    const wasHere = others.length < column.items.length;
    if (column.status !== status) {
      return wasHere
        ? { ...column, items: others, total: column.total - 1 }
        : column;
    }
    return {
      ...column,
      items: [...others.slice(0, index), card, ...others.slice(index)],
      total: wasHere ? column.total : column.total + 1,
    };
  });
}

import { RoadmapBoard } from 'backstage-plugin-platform-product-common';

/** A board, and which part of a roadmap it is of. */
export interface Loaded {
  part: string;
  board: RoadmapBoard;
}

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(one) === JSON.stringify(other);

/** What was read again, with the cards that are as they were: these are not drawn anew. */
export function withSameCards(
  fresh: Loaded,
  before: Loaded | undefined,
): Loaded {
  const known = new Map(
    before?.board.columns.flatMap(({ items }) =>
      items.map(card => [card.id, card] as const),
    ),
  );
  const columns = fresh.board.columns.map(column => {
    const items = column.items.map(card => {
      const was = known.get(card.id);
      return isSame(was, card) ? was! : card;
    });
    const old = before?.board.columns.find(
      ({ status }) => status === column.status,
    );
    const isOld =
      old?.total === column.total &&
      old.items.length === items.length &&
      old.items.every((card, index) => card === items[index]);
    return isOld ? old : { ...column, items };
  });
  return { ...fresh, board: { ...fresh.board, columns } };
}

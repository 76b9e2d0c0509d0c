import {
  canonicalEntityRef,
  PlatformProductApi,
  ProductPath,
  RoadmapBoard,
  RoadmapCard,
  RoadmapColumn,
  RoadmapFilter,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';

/** As many cards of a status as a board shows at first, and as many more each time. */
export const cardsPerColumn = 20;

const mostPerRequest = 500;

/**
 * Loads a board, columns that had grown as long as they were. They are read from their first
 * card on: a cursor would lose its place with the card that it stands at.
 *
 * @param wanted - how many cards a column shows at least, where that is more than usual
 */
export async function loadBoard(
  api: PlatformProductApi,
  path: ProductPath,
  filter: RoadmapFilter,
  wanted: ReadonlyMap<RoadmapStatus, number>,
): Promise<RoadmapBoard> {
  const { kind, namespace, name } = path;
  const grown = [...wanted].filter(([, count]) => count > cardsPerColumn);
  const [board, ...longer] = await Promise.all([
    api.call('readRoadmap', {
      params: { kind, namespace, name },
      query: { ...filter, limit: cardsPerColumn },
    }),
    ...grown.map(async ([status, count]) => ({
      status,
      items: await firstOf(api, path, { ...filter, status }, count),
    })),
  ]);
  const longerOf = (status: RoadmapStatus) =>
    longer.find(column => column.status === status)?.items;
  return {
    ...board,
    columns: eachOnce(
      board.columns.map(column => ({
        ...column,
        items: longerOf(column.status) ?? column.items,
      })),
    ),
  };
}

async function firstOf(
  api: PlatformProductApi,
  path: ProductPath,
  filter: RoadmapFilter & { status: RoadmapStatus },
  count: number,
): Promise<RoadmapCard[]> {
  const items: RoadmapCard[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.call('listRoadmapItems', {
      query: {
        ...filter,
        product: canonicalEntityRef(path),
        limit: Math.min(count - items.length, mostPerRequest),
        cursor,
      },
    });
    items.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined && items.length < count);
  return items;
}

/** What moved between two answers is in both; it would be drawn, and dragged, twice. */
function eachOnce(columns: RoadmapColumn[]): RoadmapColumn[] {
  const seen = new Set<string>();
  return columns.map(column => {
    const items = column.items.filter(({ id }) => !seen.has(id));
    items.forEach(({ id }) => seen.add(id));
    return { ...column, items, total: Math.max(column.total, items.length) };
  });
}

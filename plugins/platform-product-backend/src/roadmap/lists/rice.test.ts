import { TestDatabases } from '@backstage/backend-test-utils';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { startPortal } from '../../__testUtils__/portal';
import { boardOf, ci } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('the order by RICE on %s', id => {
  it('puts what grace scored first, the rest after it, over pages', async () => {
    const portal = await startPortal({ knex: await databases.init(id) });
    const board = boardOf(portal);
    const scored = async (title: string, change: object) => {
      const { id: itemId, version } = await board.suggest('grace', { title });
      await board.asking
        .change('grace', itemId, { ...change, version })
        .expect(200);
      return itemId;
    };
    const rice = { reach: 320, impact: 2, confidence: 0.8 };
    await scored('Without an effort', { rice });
    const small = await scored('Small', { rice, effort: 40 });
    await scored('Great', { rice, effort: 4 });
    await scored('Nothing', { rice: { ...rice, confidence: 0 }, effort: 1 });
    await scored('Without a reach', { effort: 1 });

    const items: RoadmapItem[] = [];
    let cursor: string | undefined;
    do {
      const { body } = await portal
        .as('ada')
        .get(
          `/roadmap-items?product=${ci}&sort=rice&limit=2${
            cursor ? `&cursor=${encodeURIComponent(cursor)}` : ''
          }`,
        )
        .expect(200);
      items.push(...body.items);
      cursor = body.nextCursor;
    } while (cursor);
    expect(items.map(({ riceScore }) => riceScore)).toEqual([
      128,
      12.8,
      0,
      undefined,
      undefined,
    ]);
    expect(items[0]).toMatchObject({ title: 'Great', rice, effort: 4 });

    const { version } = await board.read('grace', small);
    await board.asking
      .change('grace', small, { effort: null, version })
      .expect(200);
    expect((await board.read('ada', small)).riceScore).toBeUndefined();
    await portal.stop();
  });
});

import { TestDatabases } from '@backstage/backend-test-utils';
import { randomUUID } from 'crypto';
import fc from 'fast-check';
import { migratedDatabase } from '../../__testUtils__/migratedDatabase';
import { SilentOutbox } from '../../examples/SilentOutbox';
import { ItemStore } from '../items/ItemStore';
import { ProductItems } from '../lists/ProductItems';
import { RoadmapLedger } from '../RoadmapLedger';
import { DefaultMoveService } from './DefaultMoveService';

jest.setTimeout(240_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const count = 6;
const caller = {
  kind: 'system' as const,
  now: new Date('2026-11-23T12:00:00Z'),
};

const move = fc
  .record({
    item: fc.nat({ max: count - 1 }),
    beside: fc.nat({ max: count - 1 }),
    isAfter: fc.boolean(),
  })
  .filter(({ item, beside }) => item !== beside);

describe.each(databases.eachSupportedId())('the order on %s', id => {
  const room = async () => {
    const knex = await migratedDatabase(databases, id);
    const productId = randomUUID();
    const items = new ItemStore(knex);
    return {
      moves: new DefaultMoveService({
        ledger: new RoadmapLedger({
          knex,
          teamTypes: ['team'],
          outbox: new SilentOutbox(),
        }),
      }),
      /** Items in a column that nobody has ordered. */
      column: async () => {
        await knex('roadmap_items').delete();
        await knex('roadmap_item_products').delete();
        const ids = Array.from({ length: count }, () => randomUUID());
        for (const [place, each] of ids.entries()) {
          await items.add({
            id: each,
            title: each,
            problem: each,
            productIds: [productId],
            isInternal: false,
            status: 'next',
            // Not around zero, where a fraction always finds room.
            place: 1000 + place,
            createdAt: caller.now.toISOString(),
          });
        }
        return ids;
      },
      order: async () =>
        (
          await new ProductItems(knex).list(
            { productId, statuses: ['next'], internal: true },
            { sort: 'place', limit: 100 },
          )
        ).map(item => item.id),
    };
  };

  it('is the one that somebody made, move by move, however often', async () => {
    const { moves, column, order } = await room();
    await fc.assert(
      fc.asyncProperty(
        fc.array(move, { minLength: 1, maxLength: 30 }),
        async steps => {
          const ids = await column();
          const expected = [...ids];
          for (const { item, beside, isAfter } of steps) {
            await moves.place(caller, ids[item], {
              [isAfter ? 'after' : 'before']: ids[beside],
            });
            expected.splice(expected.indexOf(ids[item]), 1);
            const at = expected.indexOf(ids[beside]);
            expected.splice(isAfter ? at + 1 : at, 0, ids[item]);
          }
          expect(await order()).toEqual(expected);
        },
      ),
      { numRuns: 10 },
    );
  });

  it('makes room when so much was put between two that there is none left', async () => {
    const { moves, column, order } = await room();
    const [first, one, other, ...rest] = await column();
    const wrong: number[] = [];
    for (let turn = 0; turn < 130; turn++) {
      const moved = turn % 2 ? one : other;
      await moves.place(caller, moved, { after: first });
      const [front, next] = await order();
      if (front !== first || next !== moved) {
        wrong.push(turn);
      }
    }
    expect(wrong).toEqual([]);
    expect((await order()).slice(3)).toEqual(rest);
  });

  it('stays one order when several people move at the same moment', async () => {
    const { moves, column, order } = await room();
    await fc.assert(
      fc.asyncProperty(
        fc.array(move, { minLength: 2, maxLength: 12 }),
        async steps => {
          const ids = await column();
          await Promise.all(
            steps.map(({ item, beside, isAfter }) =>
              moves.place(caller, ids[item], {
                [isAfter ? 'after' : 'before']: ids[beside],
              }),
            ),
          );
          const first = await order();
          expect([...first].sort()).toEqual([...ids].sort());
          expect(await order()).toEqual(first);
          // Whoever comes afterwards puts an item exactly where they mean it.
          await moves.place(caller, first[0], { after: first[count - 1] });
          expect(await order()).toEqual([...first.slice(1), first[0]]);
          await moves.place(caller, first[3], { before: first[2] });
          const next = await order();
          expect(next.indexOf(first[3])).toBe(next.indexOf(first[2]) - 1);
        },
      ),
      { numRuns: 15 },
    );
  });
});

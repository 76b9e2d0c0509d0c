import { TestDatabases } from '@backstage/backend-test-utils';
import { Importance } from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import fc from 'fast-check';
import { Knex } from 'knex';
import { migratedDatabase } from '../../__testUtils__/migratedDatabase';
import { SilentOutbox } from '../../examples/SilentOutbox';
import { ExpectedDemand } from '../__testUtils__/ExpectedDemand';
import { DefaultDemandService } from '../demand/DefaultDemandService';
import { DemandStore } from '../demand/DemandStore';
import { ItemStore } from '../items/ItemStore';
import { RoadmapLedger } from '../RoadmapLedger';
import { DefaultMoveService } from './DefaultMoveService';

jest.setTimeout(240_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const productId = randomUUID();
const teams = ['search', 'payments', 'checkout'].map(
  name => `group:default/${name}`,
);
const count = 3;

type Step =
  | { does: 'says'; item: number; team: number; importance: Importance }
  | { does: 'takes back'; item: number; team: number }
  | { does: 'merges'; item: number; into: number }
  | { does: 'takes apart'; item: number };

const item = fc.nat({ max: count - 1 });
const team = fc.nat({ max: teams.length - 1 });
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constant('says' as const),
    item,
    team,
    importance: fc.constantFrom<Importance>(0, 1, 2, 3),
  }),
  fc.record({ does: fc.constant('takes back' as const), item, team }),
  fc.record({ does: fc.constant('merges' as const), item, into: item }),
  fc.record({ does: fc.constant('takes apart' as const), item }),
);

describe.each(databases.eachSupportedId())('merging on %s', id => {
  let knex: Knex;

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
    const entity = (ref: string, kind: string, more: object) => ({
      ref,
      id: randomUUID(),
      kind,
      title: ref,
      sort_title: ref,
      is_product: false,
      hash: '',
      ...more,
    });
    await knex('catalog_entities').insert([
      entity('component:default/ci', 'component', {
        id: productId,
        is_product: true,
      }),
      ...teams.map(ref => entity(ref, 'group', { type: 'team' })),
    ]);
  });

  it('keeps each team once at its latest word, and never goes round', async () => {
    const ledger = new RoadmapLedger({
      knex,
      teamTypes: ['team'],
      outbox: new SilentOutbox(),
    });
    const items = new ItemStore(knex);
    const moves = new DefaultMoveService({ ledger });
    const demand = new DefaultDemandService({
      products: { requireTeam: async () => {} },
      items,
      demand: new DemandStore(knex),
      ledger,
    });

    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 1, maxLength: 25 }),
        async steps => {
          let now = Date.parse('2026-11-23T12:00:00Z');
          const caller = () => {
            now += 1000;
            return { kind: 'system' as const, now: new Date(now) };
          };
          const ids = Array.from({ length: count }, () => randomUUID());
          for (const each of ids) {
            await items.add({
              id: each,
              title: each,
              problem: each,
              productIds: [productId],
              isInternal: false,
              status: 'idea',
              place: 0,
              createdAt: new Date(now).toISOString(),
            });
          }
          const expected = new ExpectedDemand(ids);
          const refused = async (work: Promise<void>) =>
            work.then(
              () => false,
              error => ['ConflictError', 'InputError'].includes(error.name),
            );
          // Whether each step was refused, and whether it should have been.
          const outcomes: boolean[][] = [];
          for (const each of steps) {
            const of = ids[each.item];
            const isMerged = expected.isMerged(of);
            switch (each.does) {
              case 'says': {
                const { importance } = each;
                const by = teams[each.team];
                outcomes.push([
                  await refused(
                    demand.put(caller(), of, by, { importance }, 'member'),
                  ),
                  isMerged,
                ]);
                if (!isMerged) {
                  expected.say(of, by, importance);
                }
                break;
              }
              case 'takes back': {
                const by = teams[each.team];
                outcomes.push([
                  await refused(demand.remove(caller(), of, by, 'member')),
                  isMerged,
                ]);
                if (!isMerged) {
                  expected.takeBack(of, by);
                }
                break;
              }
              case 'merges': {
                const into = ids[each.into];
                const isRound = expected.rootOf(into) === of;
                outcomes.push([
                  await refused(moves.merge(caller(), of, into)),
                  isMerged || isRound,
                ]);
                if (!isMerged && !isRound) {
                  expected.merge(of, into);
                }
                break;
              }
              default:
                outcomes.push([
                  await refused(moves.unmerge(caller(), of)),
                  !isMerged,
                ]);
                expected.unmerge(of);
            }
            const found = await items.withIds(ids);
            const kept = new Map(
              found.map(({ id: one, rootId, demand: by }) => [
                one,
                rootId === one
                  ? { teams: by.teams, points: by.points }
                  : { rootId },
              ]),
            );
            expect(kept).toEqual(
              new Map(
                found.map(({ id: one }) => [
                  one,
                  expected.isMerged(one)
                    ? { rootId: expected.rootOf(one) }
                    : expected.demandOf(one),
                ]),
              ),
            );
          }
          expect(outcomes.filter(([was, should]) => was !== should)).toEqual(
            [],
          );
        },
      ),
      { numRuns: 80 },
    );
  });
});

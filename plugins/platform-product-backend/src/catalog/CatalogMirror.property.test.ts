import { TestDatabases } from '@backstage/backend-test-utils';
import fc from 'fast-check';
import { Knex } from 'knex';
import { catalogRoom } from '../__testUtils__/catalogRoom';
import { ChangingCatalog } from '../__testUtils__/changingCatalog';
import { entity } from '../__testUtils__/entities';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';

jest.setTimeout(120_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const refs = Array.from({ length: 12 }, (_, i) => `component:default/p${i}`);

type Step =
  | { does: 'appears' | 'vanishes' | 'is renamed'; ref: string }
  | { does: 'scan' }
  | { does: 'broken scan'; pages: number };

const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    does: fc.constantFrom(
      'appears' as const,
      'vanishes' as const,
      'is renamed' as const,
    ),
    ref: fc.constantFrom(...refs),
  }),
  { weight: 2, arbitrary: fc.constant({ does: 'scan' as const }) },
  fc.record({
    does: fc.constant('broken scan' as const),
    pages: fc.nat({ max: 4 }),
  }),
);

/** What must be hidden, told without any database. */
class Expected {
  readonly missed = new Map<string, boolean>();
  readonly hidden = new Set<string>();

  see(seen: string[]) {
    seen.forEach(ref => {
      this.missed.set(ref, false);
      this.hidden.delete(ref);
    });
  }

  lack(seen: string[]) {
    const living = [...this.missed.keys()].filter(ref => !this.hidden.has(ref));
    const lacking = living.filter(ref => !seen.includes(ref));
    const again = lacking.filter(ref => this.missed.get(ref));
    lacking.forEach(ref => this.missed.set(ref, true));
    if (again.length <= living.length / 5) {
      again.forEach(ref => this.hidden.add(ref));
    }
  }
}

describe.each(databases.eachSupportedId())('the catalog mirror on %s', id => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });

  it('keeps ids and hides nothing that lives, whatever the catalog does', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 3, maxLength: 25 }),
        async steps => {
          await knex('catalog_entities').delete();
          const catalog = new ChangingCatalog(
            refs.map(ref => entity(ref, { offered: true })),
          );
          const { mirror } = catalogRoom({ knex, catalog: catalog.service });
          const expected = new Expected();
          const ids = new Map<string, string>();
          const refOf = ({ metadata }: { metadata: { name: string } }) =>
            `component:default/${metadata.name}`;

          for (const [i, next] of [
            { does: 'scan' } as Step,
            ...steps,
          ].entries()) {
            const { entities, pageSize } = catalog;
            const pages = Math.max(1, Math.ceil(entities.length / pageSize));
            switch (next.does) {
              case 'appears':
              case 'is renamed':
                catalog.entities = [
                  entity(next.ref, { offered: true, title: `Title ${i}` }),
                  ...entities.filter(e => refOf(e) !== next.ref),
                ];
                break;
              case 'vanishes':
                catalog.entities = entities.filter(e => refOf(e) !== next.ref);
                break;
              case 'broken scan':
                catalog.breaksAfter = next.pages;
                await mirror.scan().catch(() => {});
                expected.see(
                  entities.slice(0, next.pages * pageSize).map(refOf),
                );
                if (next.pages >= pages) {
                  expected.lack(entities.map(refOf));
                }
                break;
              default:
                catalog.breaksAfter = Infinity;
                await mirror.scan().catch(() => {});
                expected.see(entities.map(refOf));
                expected.lack(entities.map(refOf));
            }

            const rows = await knex('catalog_entities');
            rows.forEach(row => {
              expect(row.id).toBe(ids.get(row.ref) ?? row.id);
              ids.set(row.ref, row.id);
            });
            expect(rows.map(row => row.ref).sort()).toEqual(
              [...expected.missed.keys()].sort(),
            );
            expect(
              rows
                .filter(row => row.vanished_at)
                .map(row => row.ref)
                .sort(),
            ).toEqual([...expected.hidden].sort());
          }
        },
      ),
      { numRuns: id === 'SQLITE_3' ? 60 : 25 },
    );
  });
});

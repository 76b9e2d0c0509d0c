import { TestDatabases } from '@backstage/backend-test-utils';
import { voluntaryAdoption } from 'backstage-plugin-platform-product-common/statistics';
import { randomUUID } from 'crypto';
import fc from 'fast-check';
import { Knex } from 'knex';
import { migratedDatabase } from '../../__testUtils__/migratedDatabase';
import { Outbox } from '../../outbox/Outbox';
import { adoptionOf } from '../adoption/adoptionOf';
import { AdoptionStore } from '../adoption/AdoptionStore';
import { SpellCounts } from '../adoption/SpellCounts';
import { checkedStatement } from '../choices/checkedStatement';
import { ChoiceLedger } from '../choices/ChoiceLedger';
import { ChoiceStore } from '../choices/ChoiceStore';
import { Expected } from './__testUtils__/Expected';
import {
  departments,
  productId,
  Step,
  step,
  teams,
} from './__testUtils__/steps';
import { StandingStore } from './StandingStore';

jest.setTimeout(240_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('buckets on %s', id => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });

  const entity = (ref: string, kind: string, more: object = {}) => ({
    ref,
    id: ref === 'component:default/ci' ? productId : randomUUID(),
    kind,
    title: ref,
    sort_title: ref,
    is_product: false,
    hash: '',
    ...more,
  });

  beforeEach(async () => {
    await knex('catalog_entities').delete();
    await knex('catalog_entities').insert([
      entity('component:default/ci', 'component', { is_product: true }),
      ...departments.map(ref => entity(ref, 'group', { type: 'department' })),
      ...teams.map(({ ref, department }) =>
        entity(ref, 'group', { type: 'team', parent: department }),
      ),
    ]);
  });

  const forgetEverything = async () => {
    for (const table of [
      'choices',
      'choice_events',
      'choice_spells',
      'product_usage',
      'product_audiences',
      'mandate_products',
      'mandate_scopes',
      'mandates',
      'outbox',
    ]) {
      await knex(table).delete();
    }
  };

  async function take(step_: Step, expected: Expected) {
    const { now } = expected;
    const ledger = new ChoiceLedger({
      knex,
      teamTypes: ['team'],
      outbox: new Outbox({ now: () => now }),
    });
    const writer = (teamRef: string) => ({
      teamRef,
      actorRef: 'user:default/tariq',
      now,
    });
    const versionOf = async (teamRef: string) =>
      (await new ChoiceStore(knex).find(productId, teamRef)).version;
    switch (step_.does) {
      case 'says': {
        const { ref } = teams[step_.team];
        expected.undoable.set(ref, {
          before: expected.saying.get(ref),
          at: now,
        });
        expected.saying.set(ref, { said: step_.said, at: now });
        const version = await versionOf(ref);
        const statement = checkedStatement({ ...step_.said, version });
        await ledger.write(
          [{ productId, version, statement, startedBy: 'team' }],
          writer(ref),
        );
        break;
      }
      case 'takes back': {
        const { ref } = teams[step_.team];
        if (expected.saying.has(ref)) {
          expected.undoable.set(ref, {
            before: expected.saying.get(ref),
            at: now,
          });
          expected.saying.delete(ref);
        }
        await ledger.write(
          [{ productId, version: await versionOf(ref), startedBy: 'team' }],
          writer(ref),
        );
        break;
      }
      case 'undoes': {
        const { ref } = teams[step_.team];
        const last = expected.undoable.get(ref);
        const canUndo = last && now.getTime() - last.at.getTime() < 600_000;
        const undone = ledger.undo(
          productId,
          await versionOf(ref),
          writer(ref),
        );
        if (!canUndo) {
          await expect(undone).rejects.toThrow('ten minutes');
          return;
        }
        await undone;
        expected.undoable.delete(ref);
        expected.saying.delete(ref);
        if (last.before) {
          expected.saying.set(ref, last.before);
        }
        break;
      }
      case 'is seen': {
        const { ref } = teams[step_.team];
        expected.seen.add(ref);
        await knex('product_usage')
          .insert({
            product_ref: 'component:default/ci',
            team_ref: ref,
            source: 'catalog',
          })
          .onConflict()
          .ignore();
        break;
      }
      case 'is required': {
        const until = new Date(now.getTime() + step_.days * 86_400_000);
        expected.requirements.push({ of: step_.of, until });
        const mandate_id = randomUUID();
        await knex('mandates').insert({
          id: mandate_id,
          for_all: step_.of === 'all',
          policy: 'One CI',
          protects: 'audit',
          owner_ref: departments[0],
          reason: 'audit',
          created_at: now.toISOString(),
          expires_at: until.toISOString(),
          version: 1,
        });
        await knex('mandate_products').insert({
          mandate_id,
          product_id: productId,
        });
        if (step_.of !== 'all') {
          await knex('mandate_scopes').insert({
            mandate_id,
            group_ref: step_.of,
          });
        }
        break;
      }
      case 'requirements end':
        expected.requirements.forEach(requirement => {
          if (requirement.until > now) {
            requirement.until = now;
          }
        });
        await knex('mandates')
          .where('expires_at', '>', now.toISOString())
          .whereNull('ended_at')
          .update({ ended_at: now.toISOString() });
        break;
      case 'is meant for':
        expected.audience = step_.groups;
        await knex('product_audiences').delete();
        if (step_.groups.length) {
          await knex('product_audiences').insert(
            step_.groups.map(group_ref => ({
              product_id: productId,
              group_ref,
            })),
          );
        }
        break;
      default:
        expected.now = new Date(now.getTime() + step_.days * 86_400_000 + 1000);
    }
  }

  it('hold every team that the product is meant for exactly once, whatever happens', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(step, { minLength: 5, maxLength: 25 }),
        async steps => {
          await forgetEverything();
          const expected = new Expected();
          for (const step_ of steps) {
            await take(step_, expected);
          }
          const { now } = expected;
          const bucketOf = new Map(
            teams.map(each => [each.ref, expected.bucketOf(each)]),
          );

          const rows = await new StandingStore(knex, ['team']).toProduct(
            productId,
            now,
            { teams: teams.map(({ ref }) => ref), limit: 100 },
          );
          expect(new Map(rows.map(row => [row.team_ref, row.bucket]))).toEqual(
            bucketOf,
          );
          expect(rows).toHaveLength(teams.length);
          for (const { ref } of teams) {
            const one = await new StandingStore(knex, ['team']).one(
              productId,
              ref,
              now,
            );
            expect([ref, one!.bucket]).toEqual([ref, bucketOf.get(ref)]);
          }

          const today = now.toISOString().slice(0, 10);
          const spells = new SpellCounts(knex);
          const adoption = adoptionOf(
            {
              standings: await new AdoptionStore(knex, ['team']).standings(
                productId,
                now,
              ),
              free: await spells.spells(productId, 'free', today),
              required: await spells.spells(productId, 'required', today),
              left: await spells.leftSince(productId, '2026-10-01'),
              optOuts: await spells.optOuts(productId),
              alternatives: [],
            },
            {
              entityRef: 'component:default/ci',
              asOf: today,
              period: {
                id: '2026-Q4',
                length: 'quarter',
                startsOn: '2026-10-01',
                endsOn: '2026-12-31',
              },
            },
          );
          const inOne = [...bucketOf.values()].filter(Boolean);
          const { buckets, meantFor } = adoption;
          expect(meantFor).toBe(inOne.length);
          for (const [bucket, count] of Object.entries(buckets)) {
            expect([bucket, count]).toEqual([
              bucket,
              inOne.filter(each => each === bucket).length,
            ]);
          }
          expect(
            voluntaryAdoption(buckets).free +
              buckets.required +
              buckets.toConfirm,
          ).toBe(meantFor);
          expect(adoption.inUse).toBeLessThanOrEqual(meantFor);
          expect(adoption.left.left).toBeLessThanOrEqual(adoption.left.of);
        },
      ),
      { numRuns: 60 },
    );
  });
});

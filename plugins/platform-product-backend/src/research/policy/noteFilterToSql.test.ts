import { TestDatabases } from '@backstage/backend-test-utils';
import {
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
} from '@backstage/plugin-permission-node';
import { researchNoteReadPermission } from 'backstage-plugin-platform-product-common';
import fc from 'fast-check';
import { Knex } from 'knex';
import { catalogRoom } from '../../__testUtils__/catalogRoom';
import { ChangingCatalog } from '../../__testUtils__/changingCatalog';
import { entity } from '../../__testUtils__/entities';
import { migratedDatabase } from '../../__testUtils__/migratedDatabase';
import { noteFilterToSql } from './noteFilterToSql';
import { ResearchNoteFilter, ResearchNoteResource } from './noteResource';
import { NoteResources } from './NoteResources';
import {
  createResearchNoteConditionalDecision,
  researchNoteConditions,
  researchNoteRules,
} from './noteRules';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

type Criteria = PermissionCriteria<
  PermissionCondition<'platform-product-research-note'>
>;

const lin = 'user:default/lin';
const grace = 'user:default/grace';
const tariq = 'user:default/tariq';
const ci = 'component:default/ci';
const secrets = 'component:default/secrets';
const { isAuthor, isStudyMember, isAboutProduct, hasMethod } =
  researchNoteConditions;
const by = (...userRefs: string[]) => isAuthor({ userRefs });
const members = (...userRefs: string[]) => isStudyMember({ userRefs });
const about = (...entityRefs: string[]) => isAboutProduct({ entityRefs });
const held = (...methods: string[]) => hasMethod({ methods });

/** Author, study, method and products of notes; nobody wrote the last any more. */
const notes = {
  talk: [lin, 'cold', 'interview', [ci]],
  watch: [lin, null, 'shadowing', [ci, secrets]],
  graces: [grace, 'cold', 'diary', [secrets]],
  nowhere: [grace, 'alone', 'interview', []],
  orphan: [null, 'cold', 'shadowing', [secrets]],
} as const;

const rules = Object.values(researchNoteRules);
const filtersOf = createConditionTransformer(rules as any) as unknown as (
  criteria: Criteria,
) => PermissionCriteria<ResearchNoteFilter>;
const fits = createConditionAuthorizer<ResearchNoteResource, unknown>(
  rules as any,
);

describe.each(databases.eachSupportedId())('a policy on notes on %s', id => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
    const at = '2026-11-20T00:00:00.000Z';
    const { service } = new ChangingCatalog([
      entity('Component:default/ci', { offered: true }),
      entity('Component:default/secrets', { offered: true }),
    ]);
    await catalogRoom({ knex, catalog: service }).mirror.scan();
    const ids = new Map<string, string>(
      (await knex('catalog_entities').select('ref', 'id')).map(row => [
        row.ref,
        row.id,
      ]),
    );
    await knex('study_members').insert([
      { study_id: 'cold', member_ref: lin },
      { study_id: 'cold', member_ref: tariq },
    ]);
    for (const [noteId, [author, study, method, products]] of Object.entries(
      notes,
    )) {
      await knex('research_notes').insert({
        id: noteId,
        author_ref: author,
        study_id: study,
        method,
        held_on: '2026-11-20',
        kept_until: '2027-11-20',
        created_at: at,
        changed_at: at,
        version: 1,
      });
      for (const ref of products) {
        await knex('research_note_products').insert({
          note_id: noteId,
          product_id: ids.get(ref),
        });
      }
    }
  });

  const allowed = async (criteria: Criteria): Promise<string[]> => {
    const ids = await knex('research_notes')
      .where(noteFilterToSql(filtersOf(criteria))!)
      .pluck('id');
    return ids.sort();
  };

  it.each<[string, Criteria, string[]]>([
    ['lin’s own', by(lin), ['talk', 'watch']],
    ['refs in any case', by('User:default/Lin'), ['talk', 'watch']],
    ['nobody’s', by(), []],
    ['of studies of tariq’s', members(tariq), ['graces', 'orphan', 'talk']],
    ['about a product', about(ci), ['talk', 'watch']],
    ['about a product that nobody knows', about('component:x/y'), []],
    ['of a method', held('shadowing', 'usability'), ['orphan', 'watch']],
    [
      'both',
      { allOf: [about(secrets), held('diary', 'interview')] },
      ['graces'],
    ],
    [
      'either',
      { anyOf: [by(grace), held('shadowing')] },
      ['graces', 'nowhere', 'orphan', 'watch'],
    ],
    ['of nobody in particular, too', { not: by(lin, grace) }, ['orphan']],
    [
      'about anything else',
      { not: about(ci) },
      ['graces', 'nowhere', 'orphan'],
    ],
  ])('lets through notes %s', async (_, criteria, ids) => {
    expect(await allowed(criteria)).toEqual(ids);
  });

  it('lets the database through what the rules themselves would, however combined', async () => {
    const resources = await new NoteResources(knex).of(Object.keys(notes));
    expect(resources.size).toBe(5);
    const people = [lin, grace, tariq, 'user:default/ada'];
    const condition = fc.oneof(
      fc.subarray(people).map(refs => by(...refs)),
      fc.subarray(people).map(refs => members(...refs)),
      fc.subarray([ci, secrets]).map(refs => about(...refs)),
      fc.subarray(['interview', 'shadowing']).map(some => held(...some)),
    );
    const { criteria } = fc.letrec<{ criteria: Criteria }>(tie => ({
      criteria: fc.oneof(
        { maxDepth: 4 },
        condition,
        fc
          .array(tie('criteria'), { maxLength: 3 })
          .map(allOf => ({ allOf } as Criteria)),
        fc
          .array(tie('criteria'), { maxLength: 3 })
          .map(anyOf => ({ anyOf } as Criteria)),
        tie('criteria').map(not => ({ not } as Criteria)),
      ),
    }));
    await fc.assert(
      fc.asyncProperty(criteria, async tried => {
        const decision = createResearchNoteConditionalDecision(
          researchNoteReadPermission,
          tried,
        );
        expect(await allowed(tried)).toEqual(
          [...resources]
            .filter(([, note]) => fits(decision, note))
            .map(([noteId]) => noteId)
            .sort(),
        );
      }),
      { numRuns: 200 },
    );
  });
});

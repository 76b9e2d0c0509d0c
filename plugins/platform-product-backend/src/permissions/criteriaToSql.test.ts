import { TestDatabases } from '@backstage/backend-test-utils';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { permissionRules } from '@backstage/plugin-catalog-backend/alpha';
import {
  AuthorizeResult,
  ConditionalPolicyDecision,
  PermissionCondition,
  PermissionCriteria,
} from '@backstage/plugin-permission-common';
import { createConditionAuthorizer } from '@backstage/plugin-permission-node';
import fc from 'fast-check';
import { Knex } from 'knex';
import { catalogRoom } from '../__testUtils__/catalogRoom';
import { ChangingCatalog } from '../__testUtils__/changingCatalog';
import { entity } from '../__testUtils__/entities';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { rule } from '../__testUtils__/policy';
import { criteriaToSql } from './criteriaToSql';

jest.setTimeout(60_000);

type Criteria = PermissionCriteria<PermissionCondition>;

const decisionOf = (
  conditions: Criteria,
  pluginId = 'catalog',
): ConditionalPolicyDecision => ({
  result: AuthorizeResult.CONDITIONAL,
  pluginId,
  resourceType: 'catalog-entity',
  conditions,
});
const owner = (...claims: string[]) => rule('IS_ENTITY_OWNER', { claims });
const kind = (...kinds: string[]) => rule('IS_ENTITY_KIND', { kinds });

const grace = 'user:default/grace';
const platform = 'group:default/platform';
const payments = 'group:default/payments';

const entities = [
  entity('Component:default/ci', { ownedBy: [platform] }),
  entity('Component:default/secrets', { ownedBy: [platform, grace] }),
  entity('Component:default/ledger', { ownedBy: [payments] }),
  entity('Component:default/orphan'),
  entity('API:default/rates', { ownedBy: [payments] }),
  entity('Resource:Prod_EU.west/db', { ownedBy: [grace] }),
];

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('a policy in SQL on %s', id => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
    const { service } = new ChangingCatalog(entities);
    await catalogRoom({ knex, catalog: service }).mirror.scan();
  });

  const allowed = async (criteria: Criteria) => {
    const rows = await knex('catalog_entities')
      .where(criteriaToSql(decisionOf(criteria))!)
      .select('ref');
    return rows.map(({ ref }) => ref).sort();
  };

  it.each<[string, Criteria, string[]]>([
    ['what grace’s team owns', owner(platform), ['ci', 'secrets']],
    [
      'what grace or her team owns',
      owner(platform, grace),
      ['ci', 'db', 'secrets'],
    ],
    ['what somebody without claims owns', owner(), []],
    ['kinds in any case', kind('Api', 'RESOURCE'), ['db', 'rates']],
    ['no kind', kind(), []],
    ['both', { allOf: [owner(payments), kind('component')] }, ['ledger']],
    [
      'either',
      { anyOf: [owner(grace), kind('api')] },
      ['db', 'rates', 'secrets'],
    ],
    ['all but one’s own', { not: owner(platform, payments) }, ['db', 'orphan']],
    [
      'neither',
      { not: { anyOf: [owner(platform), kind('api', 'resource')] } },
      ['ledger', 'orphan'],
    ],
    [
      'a double negation',
      { allOf: [kind('component'), { not: { not: owner(payments) } }] },
      ['ledger'],
    ],
  ])('lets through %s', async (_, criteria, names) => {
    expect(
      (await allowed(criteria)).map(ref => ref.split('/')[1]).sort(),
    ).toEqual(names);
  });

  it('lets through exactly what the catalog would, however rules are combined', async () => {
    const condition = fc.oneof(
      fc
        .subarray([grace, platform, payments, 'user:default/ada'])
        .map(claims => owner(...claims)),
      fc
        .subarray(['component', 'API', 'Resource', 'user'])
        .map(kinds => kind(...kinds)),
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
    const asTheCatalogDoes = createConditionAuthorizer(
      Object.values(permissionRules),
    );
    await fc.assert(
      fc.asyncProperty(criteria, async tried => {
        expect(await allowed(tried)).toEqual(
          entities
            .filter(each => asTheCatalogDoes(decisionOf(tried), each))
            .map(each => stringifyEntityRef(each))
            .sort(),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('a policy that the mirror can’t tell', () => {
  const unknown = rule('HAS_ANNOTATION', { annotation: 'x' });

  it.each<[string, Criteria]>([
    ['alone', unknown],
    ['beside another', { allOf: [kind('component'), unknown] }],
    ['as an alternative', { anyOf: [kind('component'), unknown] }],
    ['negated', { not: unknown }],
    ['deep down', { not: { anyOf: [{ allOf: [unknown] }, kind('api')] } }],
    ['with claims that are no list', rule('IS_ENTITY_OWNER', { claims: 'x' })],
    ['without kinds', rule('IS_ENTITY_KIND')],
  ])('is not put into SQL at all: %s', (_, criteria) => {
    expect(criteriaToSql(decisionOf(criteria))).toBeUndefined();
  });

  it('is not taken for the catalog’s when it is another plugin’s', () => {
    expect(criteriaToSql(decisionOf(kind('api'), 'other'))).toBeUndefined();
  });
});

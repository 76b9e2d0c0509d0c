import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { departmentName, groupRef, teamCount, teamName } from '../../teams';
import { choiceRows } from './choiceRows';
import { analyze } from './numbers';
import { optOut, saidBy, Statement } from './statements';

// SQLite unites at most 500 rows in a statement.
const rowsAtOnce = 500;
const teamsAtOnce = 500;
const optOutsOfEach = 10;
const requiredDepartments = 10;

/**
 * Has every team speak of a product for five years, once a quarter: 100,000 events. A
 * fifth of the teams is required to use it.
 */
export async function addHistory(knex: Knex, entityRef: string): Promise<void> {
  const [productId] = await idsOf(knex, [entityRef]);
  for (let first = 0; first < teamCount; first += teamsAtOnce) {
    await addStatements(
      knex,
      Array.from({ length: teamsAtOnce }, (_, i) => ({
        productId,
        team: first + i,
        said: saidBy(first + i),
      })),
    );
  }
  await addMandate(knex, productId);
  await settle(knex, [productId]);
}

/** Has ten teams turn down each product; of each somebody else's. */
export async function addOptOuts(
  knex: Knex,
  entityRefs: string[],
): Promise<void> {
  const productIds = await idsOf(knex, entityRefs);
  await addStatements(
    knex,
    productIds.flatMap((productId, p) =>
      Array.from({ length: optOutsOfEach }, (_, i) => ({
        productId,
        team: p * optOutsOfEach + i,
        said: [optOut(p + i * i)],
      })),
    ),
  );
  await settle(knex, productIds);
}

/** Has all figures of adoption worked out anew when they are next read. */
export async function forgetFigures(knex: Knex): Promise<void> {
  await knex('adoption_figures').delete();
}

async function addStatements(
  knex: Knex,
  statements: Array<{
    productId: string;
    team: number;
    said: Array<Statement | undefined>;
  }>,
): Promise<void> {
  const now = new Date();
  const rows = statements.map(({ productId, team, said }) =>
    choiceRows(
      { product_id: productId, team_ref: groupRef(teamName(team)) },
      said,
      now,
    ),
  );
  await insert(
    knex,
    'choices',
    rows.map(({ choice }) => choice),
  );
  await insert(
    knex,
    'choice_events',
    rows.flatMap(({ events }) => events),
  );
  await insert(
    knex,
    'choice_spells',
    rows.flatMap(({ spells }) => spells),
  );
}

async function addMandate(knex: Knex, productId: string): Promise<void> {
  const now = new Date();
  const id = randomUUID();
  await knex('mandates').insert({
    id,
    for_all: false,
    policy: 'One way to build',
    protects: 'What customers run',
    owner_ref: groupRef(teamName(0)),
    reason: 'So that every release can be traced',
    created_at: now.toISOString(),
    expires_at: new Date(now.getTime() + 365 * 86_400_000).toISOString(),
    version: 1,
  });
  await knex('mandate_products').insert({
    mandate_id: id,
    product_id: productId,
  });
  await insert(
    knex,
    'mandate_scopes',
    Array.from({ length: requiredDepartments }, (_, i) => ({
      mandate_id: id,
      group_ref: groupRef(departmentName(i)),
    })),
  );
}

/** Says that figures are old, and has the engine look at what grew. */
async function settle(knex: Knex, productIds: string[]): Promise<void> {
  for (const ids of chunksOf(productIds)) {
    await knex('adoption_inputs')
      .insert(ids.map(id => ({ product_id: id, version: 1 })))
      .onConflict('product_id')
      .merge({ version: knex.raw('adoption_inputs.version + 1') });
  }
  for (const table of ['choices', 'choice_events', 'choice_spells']) {
    await analyze(knex, table);
  }
}

async function idsOf(knex: Knex, entityRefs: string[]): Promise<string[]> {
  return knex('catalog_entities')
    .whereIn('ref', entityRefs)
    .orderBy('ref')
    .pluck('id');
}

async function insert(
  knex: Knex,
  table: string,
  rows: object[],
): Promise<void> {
  for (const some of chunksOf(rows)) {
    await knex(table).insert(some);
  }
}

function* chunksOf<T>(rows: T[]): Generator<T[]> {
  for (let first = 0; first < rows.length; first += rowsAtOnce) {
    yield rows.slice(first, first + rowsAtOnce);
  }
}

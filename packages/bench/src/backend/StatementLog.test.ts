import createKnex, { Knex } from 'knex';
import { StatementLog } from './StatementLog';

describe('StatementLog', () => {
  let knex: Knex;
  let log: StatementLog;

  beforeEach(async () => {
    knex = createKnex({
      client: 'better-sqlite3',
      connection: ':memory:',
      useNullAsDefault: true,
    });
    await knex.schema.createTable('answers', table => table.integer('score'));
    log = new StatementLog();
    log.observe('platform-product', knex);
    log.observe('platform-product', knex);
  });

  afterEach(() => knex.destroy());

  it('counts what a request costs, begin and commit included', async () => {
    log.watch();
    await knex.transaction(tx => tx('answers').insert({ score: 4 }));
    await knex('answers').first();

    const { statements, longestStatement } = log.stop();

    expect(statements).toEqual({ 'platform-product': 4 });
    expect(longestStatement.ms).toBeGreaterThan(0);
  });

  it('takes no notes while nobody watches, and none of the background', async () => {
    await knex('answers').first();
    log.watch();
    await knex.raw('select 1');
    const { statements } = log.stop();
    await knex('answers').first();

    expect(statements).toEqual({});
    expect(log.stop().statements).toEqual({});
  });

  it('lends the database of a plugin, and says which one is missing', () => {
    expect(log.databaseOf('platform-product')).toBe(knex);
    expect(() => log.databaseOf('entity-feedback')).toThrow('entity-feedback');
  });
});

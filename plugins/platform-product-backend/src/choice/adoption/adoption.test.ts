import { TestDatabases } from '@backstage/backend-test-utils';
import { Adoption } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { setClock } from '../../__testUtils__/clock';
import { Persona, startPortal } from '../../__testUtils__/portal';
import { SpellCounts } from './SpellCounts';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ci = '/products/component/default/ci';

const teamOf: Partial<Record<Persona, string>> = {
  ada: 'checkout',
  tariq: 'payments',
  grace: 'platform',
  lin: 'research',
  max: 'leadership',
  sam: 'portal',
};

const ours = { choice: 'uses', basis: 'ours' };
const noThanks = {
  choice: 'opted-out',
  alternative: { name: 'Own Jenkins' },
  reasons: ['waiting-on-platform', 'cost'],
};

describe.each(databases.eachSupportedId())('adoption on %s', id => {
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;

  const read = async (): Promise<Adoption> =>
    (await portal.as('max').get(`${ci}/adoption`).expect(200)).body;

  const seen = async () => {
    for (;;) {
      const adoption = await read();
      if (adoption.meantFor === 6 && adoption.buckets.seenUsing === 1) {
        return adoption;
      }
    }
  };

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    knex = await databases.init(id);
    portal = await startPortal({ knex });
    // Whoever reads first has the catalog mirrored.
    await seen();
  });
  afterEach(async () => {
    await portal.stop();
    jest.useRealTimers();
  });

  const say = async (person: Persona, statement: object) => {
    const path = `${ci}/choices/default/${teamOf[person]}`;
    const { body } = await portal.as(person).get(path).expect(200);
    await portal
      .as(person)
      .put(path, { ...statement, version: body.version })
      .expect(200);
  };

  it('never takes being seen for a choice', async () => {
    expect(await read()).toMatchObject({
      meantFor: 6,
      buckets: { seenUsing: 1, silent: 5, chose: 0 },
      inUse: 1,
      voluntary: {
        chose: 0,
        free: 6,
        atMost: 6,
        declared: 0,
        tooEarly: true,
      },
      left: { left: 0, of: 0 },
    });
  });

  it('changes at once with what a team says', async () => {
    await say('ada', ours);
    await say('lin', { choice: 'evaluating' });
    await say('max', { choice: 'not-applicable' });
    await say('sam', { choice: 'uses', basis: 'inherited' });
    await say('tariq', noThanks);
    const { period, ...left } = (await read()).left;
    expect(await read()).toMatchObject({
      asOf: '2026-11-23',
      meantFor: 5,
      notApplicable: 1,
      buckets: {
        chose: 1,
        evaluating: 1,
        inherited: 1,
        optedOut: 1,
        seenUsing: 0,
        silent: 1,
      },
      inUse: 2,
      voluntary: { chose: 1, free: 5, atMost: 2, declared: 4, tooEarly: false },
      optOuts: { of: 1, held: 1, cameBack: 0, overruled: 0 },
      alternatives: [
        { alternative: { name: 'Own Jenkins' }, teams: 1, developers: 1 },
      ],
      reasons: [
        { reason: 'waiting-on-platform', teams: 1, main: 1 },
        { reason: 'cost', teams: 1, main: 0 },
      ],
    });
    expect(period.id).toBe('2026-Q4');
    expect(left).toMatchObject({ left: 0, of: 2 });
  });

  it('follows who leaves and who comes back', async () => {
    await say('ada', ours);
    await say('tariq', ours);
    jest.setSystemTime(new Date('2027-01-05T12:00:00Z'));
    await say('tariq', noThanks);
    expect((await read()).left).toMatchObject({
      period: { id: '2027-Q1' },
      left: 1,
      of: 2,
    });
    jest.setSystemTime(new Date('2027-02-05T12:00:00Z'));
    await say('tariq', ours);
    expect(await read()).toMatchObject({
      buckets: { chose: 2, optedOut: 0 },
      optOuts: { of: 1, held: 0, cameBack: 1 },
    });
    jest.setSystemTime(new Date('2027-11-24T12:00:00Z'));
    expect((await read()).stillThere).toEqual({ stayed: 1, of: 2, teams: 2 });
  });

  it('is as if nothing had been when it is undone', async () => {
    await say('tariq', ours);
    const before = await read();
    await say('tariq', noThanks);
    expect(await read()).not.toEqual(before);
    await portal
      .as('tariq')
      .post(`${ci}/choices/default/payments/undo`, { version: 2 })
      .expect(200);
    expect(await read()).toEqual(before);
  });

  it('counts a team no more that is gone from the catalog, and never as one that left', async () => {
    await say('tariq', ours);
    await say('ada', ours);
    await knex('catalog_entities')
      .where({ ref: 'group:default/payments' })
      .update({ vanished_at: '2026-12-01T00:00:00.000Z' });
    jest.setSystemTime(new Date('2026-12-02T12:00:00Z'));
    expect(await read()).toMatchObject({
      meantFor: 5,
      buckets: { chose: 1 },
      left: { left: 0, of: 1 },
    });
  });

  it('follows nobody for less than no time where the clock of a replica is behind', async () => {
    await say('tariq', ours);
    const [productId] = await knex('catalog_entities')
      .where({ ref: 'component:default/ci' })
      .pluck('id');
    const { groups } = await new SpellCounts(knex).spells(
      productId,
      'free',
      '2026-11-22',
    );
    expect(groups).toMatchObject([{ entry: 0, exit: 0, teams: 1 }]);
  });

  it('is worked out with as many statements for any number of teams', async () => {
    const statements: string[] = [];
    knex.on('query', ({ sql }) => {
      // Which is looked at by itself.
      if (!sql.includes('outbox')) {
        statements.push(sql);
      }
    });
    await say('ada', ours);
    statements.length = 0;
    await read();
    const cold = statements.length;
    statements.length = 0;
    await read();
    expect(statements.length).toBe(1);
    await say('tariq', noThanks);
    statements.length = 0;
    await read();
    expect(statements.length).toBe(cold);
  });
});

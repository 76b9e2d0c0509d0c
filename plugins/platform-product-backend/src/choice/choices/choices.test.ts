import { TestDatabases } from '@backstage/backend-test-utils';
import { ChoiceRequest } from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { setClock } from '../../__testUtils__/clock';
import { Persona, startPortal } from '../../__testUtils__/portal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const secrets = '/products/component/default/secrets';
const ofPayments = `${secrets}/choices/default/payments`;
const minutes = (count: number) => count * 60_000;

const optOut = {
  choice: 'opted-out',
  alternative: { entityRef: 'component:default/ledger' },
  reasons: ['waiting-on-platform'],
  version: 0,
} satisfies ChoiceRequest;

describe.each(databases.eachSupportedId())('choices on %s', id => {
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    knex = await databases.init(id);
    portal = await startPortal({ knex });
  });
  afterEach(async () => {
    await portal.stop();
    jest.useRealTimers();
  });

  const read = async (person: Persona = 'tariq') =>
    (await portal.as(person).get(ofPayments).expect(200)).body;
  const record = (request: object, person: Persona = 'tariq') =>
    portal.as(person).put(ofPayments, request);
  const recorded = async (request: object) =>
    (await record(request).expect(200)).body;

  it('let a team lead opt out without asking anybody', async () => {
    expect(await read()).toMatchObject({
      statement: null,
      bucket: 'silent',
      version: 0,
      allowed: ['record'],
    });
    expect(await recorded(optOut)).toEqual({
      product: { entityRef: 'component:default/secrets', title: 'Secrets' },
      team: {
        entityRef: 'group:default/payments',
        title: 'payments',
        developers: 1,
      },
      statement: {
        choice: 'opted-out',
        alternative: { entityRef: 'component:default/ledger', title: 'ledger' },
        reasons: ['waiting-on-platform'],
      },
      bucket: 'optedOut',
      startedBy: 'team',
      since: '2026-11-23T12:00:00.000Z',
      confirmedAt: '2026-11-23T12:00:00.000Z',
      lookAgain: '2027-11-23',
      isStale: false,
      recordedBy: 'user:default/tariq',
      seenUsing: [],
      undoUntil: '2026-11-23T12:10:00.000Z',
      version: 1,
      allowed: ['record', 'undo'],
    });
  });

  it('name the job that the reasons are about, and keep it in what was said before', async () => {
    const said = { when: 'a key is due', want: 'it new', soThat: 'I go on' };
    const { body: job } = await portal
      .as('grace')
      .post(`${secrets}/jobs`, said)
      .expect(200);
    const { statement, version } = await recorded({ ...optOut, jobId: job.id });
    expect(statement.job).toEqual({ id: job.id, ...said });
    expect((await read('ada')).statement.job).toEqual(job);

    await recorded({ ...optOut, version });
    expect((await read()).statement).not.toHaveProperty('job');
    const { body } = await portal.as('ada').get(`${ofPayments}/history`);
    expect(body.items[0].from.job).toEqual(job);
  });

  it.each<Persona>(['ada', 'grace', 'sam', 'guest', 'service'])(
    'let %s not speak for a team of others',
    async person => {
      await record(optOut, person).expect(403);
      await portal
        .as(person)
        .put('/teams/default/payments/choices', {
          choices: [{ product: 'component:default/secrets', ...optOut }],
        })
        .expect(403);
      expect((await read()).version).toBe(0);
    },
  );

  it('tell who recorded it to nobody outside the team', async () => {
    await recorded(optOut);
    for (const person of ['ada', 'grace', 'sam'] as const) {
      const seen = await read(person);
      expect(JSON.stringify(seen)).not.toContain('user:default/tariq');
      expect(seen).not.toHaveProperty('undoUntil');
      const { body } = await portal.as(person).get(`${ofPayments}/history`);
      expect(JSON.stringify(body)).not.toContain('tariq');
      expect(body.items).toHaveLength(1);
    }
    const { body } = await portal.as('tariq').get(`${ofPayments}/history`);
    expect(body.items[0].recordedBy).toBe('user:default/tariq');
  });

  it.each([
    [{ choice: 'uses' }, 'basis'],
    [{ choice: 'evaluating', basis: 'ours' }, 'basis'],
    [{ choice: 'uses', basis: 'ours', requiredBy: 'Security' }, 'requiredBy'],
    [{ choice: 'uses', basis: 'ours', ifOptional: 'keep' }, 'ifOptional'],
    [{ choice: 'opted-out', reasons: ['cost'] }, 'alternative'],
    [{ choice: 'opted-out', alternative: { nothing: true } }, 'reasons'],
    [{ ...optOut, reasons: ['other'] }, 'reasonText'],
    [{ choice: 'evaluating', jobId: randomUUID() }, 'jobId'],
    [{ ...optOut, jobId: randomUUID() }, 'jobId'],
    [{ ...optOut, reasons: ['cost', 'cost'] }, 'reasons.1'],
    [{ ...optOut, reasons: ['cost', 'not-relevant'] }, 'reasons.1'],
    [{ ...optOut, lookAgain: '2026-11-23' }, 'lookAgain'],
    [{ ...optOut, lookAgain: '2032-11-23' }, 'lookAgain'],
    [
      { ...optOut, alternative: { entityRef: 'component:default/gone' } },
      'alternative.entityRef',
    ],
    [
      { ...optOut, alternative: { entityRef: 'component:default/secrets' } },
      'alternative.entityRef',
    ],
    [{ choice: 'uses', basis: 'ours', reasons: ['cost'] }, 'reasons'],
  ])('ask for what is missing: %j', async (request, field) => {
    const { body } = await record({ version: 0, ...request }).expect(400);
    expect(body.error.message).toContain(`${field}:`);
    expect((await read()).version).toBe(0);
  });

  it('record what is not their kind of work as not for us', async () => {
    const { statement, bucket, lookAgain } = await recorded({
      choice: 'opted-out',
      reasons: ['not-relevant'],
      version: 0,
    });
    expect(statement.choice).toBe('not-applicable');
    expect(bucket).toBeUndefined();
    expect(lookAgain).toBeUndefined();
  });

  it('keep one of two colleagues who are as fast, and tell the other with what it is now', async () => {
    const answers = await Promise.all([
      record(optOut),
      record({ choice: 'uses', basis: 'ours', version: 0 }),
    ]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
    const lost = answers.find(({ status }) => status === 409)!;
    const won = answers.find(({ status }) => status === 200)!;
    expect(lost.body.current.statement).toEqual(won.body.statement);
    expect((await read()).version).toBe(1);
  });

  it('are safe to send twice over a bad line', async () => {
    const first = await recorded(optOut);
    expect(await recorded(optOut)).toEqual(first);
    const { body } = await portal.as('tariq').get(`${ofPayments}/history`);
    expect(body.items).toHaveLength(1);
  });

  it('can be undone for ten minutes, and the history keeps both', async () => {
    await recorded(optOut);
    jest.setSystemTime(Date.now() + minutes(9));
    const { body: undone } = await portal
      .as('tariq')
      .post(`${ofPayments}/undo`, { version: 1 })
      .expect(200);
    expect(undone).toMatchObject({ statement: null, version: 2 });
    expect(undone).not.toHaveProperty('undoUntil');
    await portal
      .as('tariq')
      .post(`${ofPayments}/undo`, { version: 2 })
      .expect(409);

    await recorded({ ...optOut, version: 2 });
    jest.setSystemTime(Date.now() + minutes(11));
    await portal
      .as('tariq')
      .post(`${ofPayments}/undo`, { version: 3 })
      .expect(409);
    const { body } = await portal.as('ada').get(`${ofPayments}/history`);
    expect(body.items.map(({ kind }: { kind: string }) => kind)).toEqual([
      'recorded',
      'undone',
      'recorded',
    ]);
  });

  it('can be taken back, and versions go on counting', async () => {
    await recorded(optOut);
    const { body } = await portal
      .as('tariq')
      .delete(`${ofPayments}?version=1`)
      .expect(200);
    expect(body).toMatchObject({ statement: null, version: 2 });
    await record(optOut).expect(409);
    await record({ ...optOut, version: 2 }).expect(200);
  });

  it('are looked at again after a year, and never flip by themselves', async () => {
    await recorded(optOut);
    jest.setSystemTime(new Date('2027-11-24T12:00:00Z'));
    expect(await read()).toMatchObject({ isStale: true, bucket: 'optedOut' });
    const { body } = await portal
      .as('tariq')
      .get('/teams/default/payments/choices?due=true')
      .expect(200);
    expect(body.items).toHaveLength(1);
    expect(
      await recorded({ ...optOut, startedBy: 'nudge', version: 1 }),
    ).toMatchObject({
      isStale: false,
      since: '2026-11-23T12:00:00.000Z',
      lookAgain: '2028-11-24',
    });
  });

  it('are saved together, each for itself', async () => {
    const { body } = await portal
      .as('tariq')
      .put('/teams/default/payments/choices', {
        choices: [
          { product: 'component:default/secrets', ...optOut, version: 7 },
          {
            product: 'component:default/ci',
            choice: 'uses',
            basis: 'ours',
            version: 0,
          },
          { product: 'component:default/gone', ...optOut },
          { product: 'component:default/ledger', ...optOut },
        ],
      })
      .expect(200);
    expect(
      body.outcomes.map(({ outcome }: { outcome: string }) => outcome),
    ).toEqual(['lost-race', 'saved', 'refused', 'refused']);
    expect(body.outcomes[0].current.version).toBe(0);
    expect(body.outcomes[1].current.statement.choice).toBe('uses');
  });

  it('are kept while a team is gone from the catalog, and come back with it', async () => {
    await recorded(optOut);
    const isVanished = (vanished_at: string | null) =>
      knex('catalog_entities')
        .where({ ref: 'group:default/payments' })
        .update({ vanished_at });
    const listed = async () =>
      (
        await portal.as('ada').get(`${secrets}/choices`).expect(200)
      ).body.items.map(
        ({ team }: { team: { entityRef: string } }) => team.entityRef,
      );
    expect(await listed()).toContain('group:default/payments');
    await isVanished('2026-11-23T11:00:00.000Z');
    expect(await listed()).not.toContain('group:default/payments');
    await portal.as('ada').get(ofPayments).expect(404);
    await isVanished(null);
    expect((await read()).statement.choice).toBe('opted-out');
  });

  it('answer the same for a product, a team or a record that nobody knows', async () => {
    const unknown = await portal
      .as('tariq')
      .get(`${secrets}/choices/default/nobody`);
    expect(unknown.status).toBe(404);
    await portal
      .as('tariq')
      .put(`${secrets}/choices/default/nobody`, optOut)
      .expect(404);
    await portal
      .as('tariq')
      .put(
        '/products/component/default/ledger/choices/default/payments',
        optOut,
      )
      .expect(404);
    await portal.as('tariq').get('/teams/default/nobody/choices').expect(404);
  });
});

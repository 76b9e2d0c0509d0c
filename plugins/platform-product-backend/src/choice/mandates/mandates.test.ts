import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { setClock } from '../../__testUtils__/clock';
import { Persona, startPortal } from '../../__testUtils__/portal';
import { until } from '../../__testUtils__/until';
import { Outbox } from '../../outbox/Outbox';
import { MandateLedger } from './MandateLedger';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ci = '/products/component/default/ci';

const oneCi = {
  products: ['component:default/ci'],
  scope: ['group:default/engineering'],
  policy: 'One CI',
  protects: 'audit evidence',
  ownerRef: 'group:default/leadership',
  reason: 'The auditors ask for it.',
  expiresAt: '2026-12-31T23:59:59Z',
};

describe.each(databases.eachSupportedId())('requirements on %s', id => {
  const events = mockServices.events.mock();
  const send = jest.fn();
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;

  const create = (person: Persona, change: object = {}) =>
    portal.as(person).post('/mandates', { ...oneCi, ...change });
  const created = async (change: object = {}) =>
    (await create('grace', change).expect(200)).body;
  const adoption = async () =>
    (await portal.as('ada').get(`${ci}/adoption`).expect(200)).body;
  const choice = async (person: Persona = 'tariq', team = 'payments') =>
    (await portal.as(person).get(`${ci}/choices/default/${team}`).expect(200))
      .body;
  const say = async (person: Persona, team: string, statement: object) =>
    (
      await portal
        .as(person)
        .put(`${ci}/choices/default/${team}`, {
          ...statement,
          version: (await choice(person, team)).version,
        })
        .expect(200)
    ).body;
  const ledger = () =>
    new MandateLedger({
      knex,
      teamTypes: ['team'],
      outbox: new Outbox({ now: () => new Date() }),
    });

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    send.mockReset();
    events.publish.mockClear();
    knex = await databases.init(id);
    portal = await startPortal({
      knex,
      platformProduct: { governance: ['group:default/leadership'] },
      features: [
        events.factory,
        createServiceFactory({
          service: notificationService,
          deps: {},
          factory: () => ({ send }),
        }),
      ],
    });
    await until(async () => (await adoption()).meantFor === 6);
  });
  afterEach(async () => {
    await portal.stop();
    jest.useRealTimers();
  });

  it('are refused without an end, or with one that is past', async () => {
    const { expiresAt, ...endless } = oneCi;
    const { body } = await portal
      .as('grace')
      .post('/mandates', endless)
      .expect(400);
    expect(body.error.message).toContain('expiresAt:');
    await create('grace', { expiresAt: '2026-11-23T12:00:00Z' }).expect(400);
  });

  it.each([
    [{ scope: ['group:default/nobody'] }, 'scope.0:'],
    [{ ownerRef: 'group:default/nobody' }, 'ownerRef:'],
    [{ products: [] }, 'products:'],
    [{ policy: '' }, 'policy:'],
  ])('name what is wrong: %j', async (change, field) => {
    const { body } = await create('grace', change).expect(400);
    expect(body.error.message).toContain(field);
  });

  it('are made by owners and by governance, and by nobody else', async () => {
    for (const person of ['ada', 'tariq', 'sam', 'guest', 'service'] as const) {
      await create(person).expect(403);
    }
    expect((await create('grace').expect(200)).body).toMatchObject({
      products: [
        { entityRef: 'component:default/ci', title: 'Build Pipeline' },
      ],
      expiresAt: '2026-12-31T23:59:59.000Z',
      status: 'active',
      covered: 6,
      version: 1,
      allowed: ['edit', 'end'],
    });
    await create('max').expect(200);
    const { body } = await portal.as('ada').get('/mandates').expect(200);
    expect(
      body.items.map(({ allowed }: { allowed: string[] }) => allowed),
    ).toEqual([[], []]);
  });

  it('are kept once when they are sent twice', async () => {
    const own = { id: randomUUID() };
    expect(await created(own)).toEqual(await created(own));
    const { body } = await portal.as('ada').get('/mandates').expect(200);
    expect(body.items).toHaveLength(1);
  });

  it('hold for teams below the groups they name, and show them whom to ask', async () => {
    await created({ scope: ['group:default/payments'] });
    expect(await choice()).toMatchObject({
      bucket: 'required',
      requirement: {
        policy: 'One CI',
        protects: 'audit evidence',
        ownerRef: 'group:default/leadership',
        isToConfirm: false,
      },
    });
    expect((await choice('ada', 'checkout')).bucket).toBe('silent');
    expect((await adoption()).buckets).toMatchObject({
      required: 1,
      silent: 5,
    });
  });

  it('count a team that left nevertheless under required, and apart', async () => {
    await say('tariq', 'payments', { choice: 'uses', basis: 'ours' });
    await created();
    await say('tariq', 'payments', {
      choice: 'opted-out',
      alternative: { nothing: true },
      reasons: ['cost'],
    });
    expect(await adoption()).toMatchObject({
      buckets: { required: 6, optedOut: 0 },
      requiredOptedOut: 1,
      inUse: 5,
      left: { left: 0 },
    });
  });

  it('ask their teams once they have expired, and count them apart until they say', async () => {
    await say('tariq', 'payments', { choice: 'uses', basis: 'ours' });
    const { id: mandateId } = await created();
    jest.setSystemTime(new Date('2027-01-01T00:00:00Z'));
    // Nobody takes an expired requirement for a choice, also before the job has run.
    expect((await adoption()).buckets).toMatchObject({
      required: 0,
      toConfirm: 6,
    });

    const now = new Date();
    await Promise.all([ledger().expire(now), ledger().expire(now)]);
    // Anything that is written has the outbox looked at.
    await say('tariq', 'payments', { choice: 'uses', basis: 'ours' });
    await until(async () => (await knex('outbox')).length === 0);
    const asked = send.mock.calls
      .map(([{ recipients, payload }]) => ({ recipients, ...payload }))
      .filter(({ topic }) => topic === 'mandate.to-confirm');
    expect(asked).toHaveLength(1);
    expect(asked[0].title).toBe('Is Build Pipeline still right for you?');
    // Who has said so meanwhile is not asked.
    expect(asked[0].recipients.entityRef).not.toContain(
      'group:default/payments',
    );
    expect(asked[0].recipients.entityRef).toContain('group:default/checkout');
    expect(
      events.publish.mock.calls
        .map(([{ eventPayload }]) => eventPayload)
        .filter(payload => JSON.stringify(payload).includes('mandate.')),
    ).toEqual([
      {
        type: 'mandate.ended',
        mandateId,
        entityRefs: ['component:default/ci'],
      },
    ]);

    expect((await adoption()).buckets).toMatchObject({
      toConfirm: 5,
      chose: 1,
    });
    const { body } = await portal
      .as('ada')
      .get(`/mandates/${mandateId}`)
      .expect(200);
    expect(body).toMatchObject({
      status: 'ended',
      endedAt: '2026-12-31T23:59:59.000Z',
      covered: 6,
      confirmed: 1,
      allowed: [],
    });
    const due = await portal
      .as('ada')
      .get('/teams/default/checkout/choices?due=true')
      .expect(200);
    expect(due.body.items[0]).toMatchObject({
      bucket: 'toConfirm',
      requirement: { isToConfirm: true },
    });
  });

  it('can be extended while they hold, and ended before', async () => {
    const { id: mandateId } = await created();
    const change = (person: Persona, body: object) =>
      portal.as(person).patch(`/mandates/${mandateId}`, body);
    const extended = { expiresAt: '2027-06-30T23:59:59Z', version: 1 };
    await change('tariq', extended).expect(403);
    await change('grace', {
      ...extended,
      expiresAt: '2026-01-01T00:00:00Z',
    }).expect(400);
    await change('grace', extended).expect(200);
    // A line may break before the answer.
    await change('grace', extended).expect(200);
    const { body: lost } = await change('grace', {
      reason: 'Again',
      version: 1,
    }).expect(409);
    expect(lost.current).toMatchObject({ version: 2 });

    const end = (person: Persona, version: number) =>
      portal.as(person).delete(`/mandates/${mandateId}?version=${version}`);
    await end('tariq', 2).expect(403);
    await end('grace', 1).expect(409);
    expect((await end('grace', 2).expect(200)).body).toMatchObject({
      status: 'ended',
      endedAt: '2026-11-23T12:00:00.000Z',
    });
    expect((await adoption()).buckets.toConfirm).toBe(6);
    await change('grace', { reason: 'Again', version: 3 }).expect(409);
    await end('grace', 3).expect(409);
  });

  it('are listed newest first, by product and by whether they hold', async () => {
    const first = await created();
    jest.setSystemTime(new Date('2026-11-24T12:00:00Z'));
    const second = await created({ products: ['component:default/secrets'] });
    await portal
      .as('grace')
      .delete(`/mandates/${first.id}?version=1`)
      .expect(200);
    const ids = async (query: string) =>
      (
        await portal.as('ada').get(`/mandates${query}`).expect(200)
      ).body.items.map((mandate: { id: string }) => mandate.id);
    expect(await ids('')).toEqual([second.id, first.id]);
    expect(await ids('?product=component:default/ci')).toEqual([first.id]);
    expect(await ids('?status=active')).toEqual([second.id]);
    const page = await portal.as('ada').get('/mandates?limit=1').expect(200);
    expect(await ids(`?limit=1&cursor=${page.body.nextCursor}`)).toEqual([
      first.id,
    ]);
  });

  it('stay in force for a team that undoes what it said before they came', async () => {
    await say('tariq', 'payments', {
      choice: 'opted-out',
      alternative: { nothing: true },
      reasons: ['cost'],
    });
    jest.setSystemTime(new Date('2026-11-24T12:00:00Z'));
    await say('tariq', 'payments', { choice: 'uses', basis: 'ours' });
    await created();
    await portal
      .as('tariq')
      .post(`${ci}/choices/default/payments/undo`, { version: 2 })
      .expect(200);
    const open = await knex('choice_spells')
      .where({ team_ref: 'group:default/payments' })
      .whereNull('left_on');
    expect(open).toMatchObject([{ kind: 'opted-out' }]);
    expect((await adoption()).requiredOptedOut).toBe(1);
  });
});

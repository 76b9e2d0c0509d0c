import { createServiceFactory } from '@backstage/backend-plugin-api';
import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { notificationService } from '@backstage/plugin-notifications-node';
import { Knex } from 'knex';
import { setClock } from '../../__testUtils__/clock';
import { startPortal } from '../../__testUtils__/portal';
import { until } from '../../__testUtils__/until';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ofPayments =
  '/products/component/default/secrets/choices/default/payments';
const canary = 'canary-3b1f';
const optOut = {
  choice: 'opted-out',
  alternative: { name: canary },
  reasons: ['other'],
  reasonText: canary,
  note: canary,
  wouldChangeOurMind: { text: canary },
};

describe.each(databases.eachSupportedId())('of a choice on %s', id => {
  const events = mockServices.events.mock();
  const send = jest.fn();
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    send.mockReset();
    events.publish.mockClear();
    knex = await databases.init(id);
    portal = await startPortal({
      knex,
      features: [
        events.factory,
        createServiceFactory({
          service: notificationService,
          deps: {},
          factory: () => ({ send }),
        }),
      ],
    });
  });
  afterEach(async () => {
    await portal.stop();
    jest.useRealTimers();
  });

  const record = (statement: object, version: number) =>
    portal
      .as('tariq')
      .put(ofPayments, { ...statement, version })
      .expect(200);
  const waiting = () => knex('outbox').pluck('topic');
  const told = () =>
    send.mock.calls.map(([{ recipients, payload }]) => ({
      to: recipients.entityRef,
      ...(recipients.excludeEntityRef && {
        but: recipients.excludeEntityRef,
      }),
      title: payload.title,
    }));
  const toTheTeam = {
    to: ['group:default/payments'],
    but: 'user:default/tariq',
    title: 'Recorded for payments: Secrets, says no thanks',
  };
  const toTheOwners = {
    to: ['group:default/platform'],
    title: 'payments says no thanks to Secrets',
  };

  /** Ten minutes later; somebody does something else, and the outbox is looked at. */
  const later = async () => {
    jest.setSystemTime(Date.now() + 11 * 60_000);
    await portal
      .as('lin')
      .put('/products/component/default/ci/choices/default/research', {
        choice: 'evaluating',
        version: 0,
      })
      .expect(200);
    await until(async () => (await waiting()).length === 0);
  };

  it('the team hears at once, the owners when it can be undone no longer', async () => {
    await record(optOut, 0);
    await until(async () => (await waiting()).length === 1);
    expect(await waiting()).toEqual(['choice.owners']);
    expect(told()).toEqual([toTheTeam]);
    await later();
    expect(told()).toContainEqual(toTheOwners);
  });

  it('the owners never hear when it was undone', async () => {
    await record(optOut, 0);
    await portal
      .as('tariq')
      .post(`${ofPayments}/undo`, { version: 1 })
      .expect(200);
    await later();
    expect(told()).not.toContainEqual(toTheOwners);
  });

  it('the owners hear once when it was undone and done again', async () => {
    await record(optOut, 0);
    jest.setSystemTime(Date.now() + 60_000);
    await portal
      .as('tariq')
      .post(`${ofPayments}/undo`, { version: 1 })
      .expect(200);
    await record(optOut, 2);
    await later();
    expect(
      told().filter(({ title }) => title === toTheOwners.title),
    ).toHaveLength(1);
  });

  it('nobody hears that a team says the same again', async () => {
    await record(optOut, 0);
    await later();
    send.mockReset();
    await record(optOut, 1);
    await until(async () => (await waiting()).length === 0);
    expect(send).not.toHaveBeenCalled();
  });

  it('others hear in ids only, never who recorded it or what they wrote', async () => {
    await record(optOut, 0);
    await later();
    const said = JSON.stringify([events.publish.mock.calls, send.mock.calls]);
    expect(said).toContain('choice.changed');
    expect(said).not.toContain(canary);
    expect(JSON.stringify(events.publish.mock.calls)).not.toContain('user:');
  });

  it('the team hears once of everything that was saved together', async () => {
    await portal
      .as('tariq')
      .put('/teams/default/payments/choices', {
        choices: ['ci', 'secrets'].map(name => ({
          product: `component:default/${name}`,
          choice: 'uses',
          basis: 'ours',
          version: 0,
        })),
      })
      .expect(200);
    await until(async () => (await waiting()).length === 0);
    expect(told()).toEqual([
      { ...toTheTeam, title: 'Recorded for payments: 2 choices' },
    ]);
  });

  it('the team hears when the owners answer or ask', async () => {
    await record(optOut, 0);
    await later();
    send.mockReset();
    const as = portal.as('grace');
    await as
      .post(`${ofPayments}/answer`, { answer: canary, version: 0 })
      .expect(200);
    await as
      .post(`${ofPayments}/reconsideration`, { text: canary })
      .expect(200);
    await until(async () => (await waiting()).length === 0);
    expect(told().map(({ to, title }) => [to, title])).toEqual([
      [['group:default/payments'], 'The owners of Secrets answered payments'],
      [['group:default/payments'], 'Would payments look at Secrets again?'],
    ]);
    expect(JSON.stringify(send.mock.calls)).not.toContain(canary);
  });
});

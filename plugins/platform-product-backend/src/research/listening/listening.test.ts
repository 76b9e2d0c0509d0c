import { TestDatabases } from '@backstage/backend-test-utils';
import {
  Listening,
  Volunteers,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { Persona } from '../../__testUtils__/portal';
import { agreed, startDesk } from '../__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const path = '/products/component/default/ci';

/** A day so many days ago. */
const ago = (days: number) =>
  new Date(Date.now() - days * 24 * 60 * 60 * 1000).toISOString().slice(0, 10);

describe.each(databases.eachSupportedId())('listening on %s', id => {
  let knex: Knex;
  let desk: Awaited<ReturnType<typeof startDesk>>;

  beforeEach(async () => {
    knex = await databases.init(id);
    desk = await startDesk(knex);
  });
  afterEach(() => desk.stop());

  const listening = async (person: Persona): Promise<Listening> =>
    (await desk.portal.as(person).get(`${path}/research`).expect(200)).body;
  const volunteers = async (person: Persona): Promise<Volunteers> =>
    (await desk.portal.as(person).get(`${path}/volunteers`).expect(200)).body;
  const talk = (teamRef: string, note: object = {}) =>
    desk.write('lin', {
      heldOn: ago(10),
      participants: [{ ...agreed, teamRef, userRef: 'user:default/ada' }],
      ...note,
    });
  const ask = (person: Persona, reason?: string) =>
    desk.portal
      .as(person)
      .post(`${path}/contacts`, { userRef: 'user:default/ada', reason });

  it('is counted for everybody: talks, teams, and when lin last sat beside somebody', async () => {
    expect(await listening('ada')).toEqual({
      days: 90,
      notes: 0,
      teams: 0,
      optedOut: { heard: 0, of: 0 },
    });
    await talk('group:default/payments', {
      method: 'shadowing',
      heldOn: ago(12),
    });
    await talk('group:default/payments');
    await talk('group:default/platform');
    // Too long ago to count.
    await talk('group:default/leadership', { heldOn: ago(100) });
    for (const person of ['ada', 'grace', 'max', 'guest'] as const) {
      expect(await listening(person)).toMatchObject({
        notes: 3,
        teams: 2,
        daysSinceShadowing: 12,
      });
    }
  });

  it('counts no more what ada withdrew', async () => {
    await talk('group:default/payments');
    const [participation] = await desk.participations('ada');
    await desk.asking.withdraw('ada', participation.id).expect(204);
    expect(await listening('grace')).toMatchObject({ notes: 0, teams: 0 });
  });

  it('tells those who could listen which teams opted out and were not heard; small ones in any case', async () => {
    const choice = `${path}/choices/default/payments`;
    const { body } = await desk.portal.as('tariq').get(choice).expect(200);
    await desk.portal
      .as('tariq')
      .put(choice, {
        version: body.version,
        choice: 'opted-out',
        alternative: { nothing: true },
        reasons: ['cost'],
      })
      .expect(200);
    const payments = [{ entityRef: 'group:default/payments' }];
    for (const person of ['lin', 'grace'] as const) {
      expect((await listening(person)).next).toMatchObject(payments);
    }
    for (const person of ['ada', 'sam', 'guest'] as const) {
      expect(await listening(person)).not.toHaveProperty('next');
    }
    await talk('group:default/payments');
    // Of a team of so few, whether one of them spoke stays untold.
    const told = await listening('grace');
    expect(told.next).toMatchObject(payments);
    expect(told.optedOut).toEqual({ heard: 0, of: 0 });
  });

  it('shows ada’s offer to herself and to members of a study about the product, to nobody else', async () => {
    await desk.portal
      .as('ada')
      .put(`${path}/volunteers`, { words: 'I wait a lot.' })
      .expect(200);
    expect((await volunteers('ada')).mine).toMatchObject({
      words: 'I wait a lot.',
    });
    // lin is a researcher, and has no study yet.
    for (const person of ['lin', 'grace', 'sam', 'tariq'] as const) {
      expect(await volunteers(person)).toEqual({});
    }
    await desk.study('lin', { members: ['user:default/grace'] });
    for (const person of ['lin', 'grace'] as const) {
      expect((await volunteers(person)).items).toMatchObject([
        { userRef: 'user:default/ada', words: 'I wait a lot.' },
      ]);
    }
    expect(await volunteers('sam')).toEqual({});
    expect(JSON.stringify(await knex('volunteers'))).not.toMatch(
      /user:default|I wait/,
    );
    await desk.portal.as('ada').delete(`${path}/volunteers`).expect(204);
    await desk.portal.as('ada').delete(`${path}/volunteers`).expect(204);
    expect((await volunteers('lin')).items).toEqual([]);
  });

  it('is offered once, also when ada says so twice at the same time', async () => {
    await Promise.all(
      ['once', 'twice'].map(words =>
        desk.portal.as('ada').put(`${path}/volunteers`, { words }).expect(200),
      ),
    );
    expect(await knex('volunteers')).toHaveLength(1);
  });

  it('asks ada once in 60 days, again only with a reason that is kept, sealed', async () => {
    await ask('tariq').expect(403);
    await ask('lin').expect(200);
    const { body } = await ask('grace').expect(409);
    expect(body.current).toEqual({ lastAskedOn: ago(0) });
    expect(body.error.message).toMatch(/^reason: /);
    await ask('grace', 'She asked us to come back.').expect(200);
    expect(await knex('contact_log')).toHaveLength(2);
    expect(
      JSON.stringify([await knex('contact_log'), await knex('contacts')]),
    ).not.toMatch(/user:default|come back/);
    await knex('contacts').update({ asked_on: ago(61) });
    await ask('lin').expect(200);
  });

  it('is noted once when it is sent twice, and refused for nobody', async () => {
    const sent = {
      id: '0b0f8f0a-3d3c-4f0e-9a53-0a3e8a1d2c4b',
      userRef: 'user:default/ada',
    };
    for (const _ of [1, 2]) {
      await desk.portal.as('lin').post(`${path}/contacts`, sent).expect(200);
    }
    expect(await knex('contact_log')).toHaveLength(1);
    const { body } = await desk.portal
      .as('lin')
      .post(`${path}/contacts`, { userRef: 'user:default/nobody' })
      .expect(400);
    expect(body.error.message).toBe('userRef: is nobody in the catalog');
  });

  it('asks her once, also when lin and grace ask at the same time', async () => {
    const answers = await Promise.all([ask('lin'), ask('grace')]);
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 409]);
  });
});

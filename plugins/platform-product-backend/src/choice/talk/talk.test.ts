import { TestDatabases } from '@backstage/backend-test-utils';
import { ChoiceRequest } from 'backstage-plugin-platform-product-common';
import { setClock } from '../../__testUtils__/clock';
import { Persona, startPortal } from '../../__testUtils__/portal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const secrets = '/products/component/default/secrets';
const ofPayments = `${secrets}/choices/default/payments`;

const optOut = {
  choice: 'opted-out',
  alternative: { entityRef: 'component:default/ledger' },
  reasons: ['waiting-on-platform'],
  version: 0,
} satisfies ChoiceRequest;

describe.each(databases.eachSupportedId())('opt-outs on %s', id => {
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    portal = await startPortal({ knex: await databases.init(id) });
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

  it('are answered by owners, for everybody to read, and one owner only once', async () => {
    await recorded(optOut);
    const answer = (person: Persona, version: number) =>
      portal
        .as(person)
        .post(`${ofPayments}/answer`, { answer: 'Fair enough.', version });
    await answer('ada', 0).expect(403);
    await answer('grace', 0).expect(200);
    const { body } = await answer('grace', 0).expect(409);
    expect(body.current.answer).toEqual({
      text: 'Fair enough.',
      answeredAt: '2026-11-23T12:00:00.000Z',
      version: 1,
    });
    expect(JSON.stringify(body)).not.toContain('user:default/tariq');
    expect(body.current.allowed).toEqual(['answer', 'ask']);
    expect((await read('ada')).answer.text).toBe('Fair enough.');
    const back = await recorded({ choice: 'uses', basis: 'ours', version: 1 });
    expect(back).not.toHaveProperty('answer');
    await answer('grace', 1).expect(409);
  });

  it('leave a team that opted out alone for 90 days after it was asked again', async () => {
    await recorded(optOut);
    const ask = (person: Persona) =>
      portal
        .as(person)
        .post(`${ofPayments}/reconsideration`, { text: 'Runners are here.' });
    await ask('tariq').expect(403);
    await ask('grace').expect(200);
    jest.setSystemTime(new Date('2027-02-20T12:00:00Z'));
    await ask('grace').expect(409);
    jest.setSystemTime(new Date('2027-02-22T12:00:00Z'));
    await ask('grace').expect(200);

    await portal
      .as('grace')
      .post(`${ofPayments}/reconsideration`, { outcome: 'still-no' })
      .expect(403);
    const { body } = await portal
      .as('tariq')
      .post(`${ofPayments}/reconsideration`, { outcome: 'still-no' })
      .expect(200);
    expect(body.reconsideration).toMatchObject({ outcome: 'still-no' });
    expect(body.statement.choice).toBe('opted-out');

    jest.setSystemTime(new Date('2027-06-01T12:00:00Z'));
    await ask('grace').expect(200);
    expect(
      (await recorded({ choice: 'uses', basis: 'ours', version: 1 }))
        .reconsideration,
    ).toMatchObject({ outcome: 'coming-back' });
  });

  it('can be answered where an earlier one was answered and replaced', async () => {
    await recorded(optOut);
    const answer = (version: number) =>
      portal
        .as('grace')
        .post(`${ofPayments}/answer`, { answer: 'Fair enough.', version });
    await answer(0).expect(200);
    await recorded({ choice: 'uses', basis: 'ours', version: 1 });
    await recorded({ ...optOut, version: 2 });
    expect((await answer(0)).status).toBe(200);
    expect((await answer(0)).status).toBe(409);
  });

  it('leave the question of the owners open when what answered it is undone', async () => {
    await recorded(optOut);
    await portal
      .as('grace')
      .post(`${ofPayments}/reconsideration`, { text: 'Runners are here.' })
      .expect(200);
    const { reconsideration } = await recorded({
      choice: 'uses',
      basis: 'ours',
      version: 1,
    });
    expect(reconsideration.outcome).toBe('coming-back');
    const { body } = await portal
      .as('tariq')
      .post(`${ofPayments}/undo`, { version: 2 })
      .expect(200);
    expect(body.statement.choice).toBe('opted-out');
    expect(body.reconsideration).not.toHaveProperty('outcome');
  });

  it('are unknown, not refused, where there is no such product', async () => {
    const nothing = ofPayments.replace('secrets', 'nothing');
    const ask = (path: string, body: object) =>
      portal.as('ada').post(`${nothing}/${path}`, body);
    expect((await ask('answer', { answer: 'No', version: 0 })).status).toBe(
      404,
    );
    expect((await ask('reconsideration', { text: 'No' })).status).toBe(404);
  });
});

import { TestDatabases } from '@backstage/backend-test-utils';
import { randomUUID } from 'crypto';
import { startPortal } from '../../__testUtils__/portal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const messages = '/products/component/default/ci/messages';

describe.each(databases.eachSupportedId())('messages on %s', id => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    portal = await startPortal({ knex: await databases.init(id) });
  });
  afterAll(() => portal.stop());

  const write = async (person: 'ada' | 'tariq', body: object) =>
    (await portal.as(person).post(messages, body).expect(200)).body;
  const read = async (person: 'ada' | 'tariq' | 'grace' | 'guest') =>
    (await portal.as(person).get(messages).expect(200)).body.items;

  it('reach the owners with a name, and their writer hears the answer', async () => {
    const sent = await write('ada', { body: 'Can logs be kept longer?' });
    expect(sent).toMatchObject({
      authorRef: 'user:default/ada',
      status: 'new',
      allowed: [],
    });
    expect(await read('grace')).toEqual([{ ...sent, allowed: ['answer'] }]);
    expect(await read('tariq')).toEqual([]);
    expect(await read('guest')).toEqual([]);

    await portal
      .as('grace')
      .patch(`${messages}/${sent.id}`, { reply: 'From May on.', version: 1 })
      .expect(200);
    expect(await read('ada')).toEqual([
      { ...sent, status: 'answered', reply: 'From May on.', version: 2 },
    ]);
  });

  it('are kept once when sent twice', async () => {
    const message = { id: randomUUID(), body: 'Twice by a bad line' };
    const first = await write('tariq', message);
    expect(await write('tariq', message)).toEqual(first);
    expect(await read('tariq')).toEqual([first]);
    await portal.as('ada').post(messages, message).expect(409);
  });

  it('speak for a team only by its members', async () => {
    const asPayments = { body: 'We wait.', teamRef: 'group:default/payments' };
    await portal.as('ada').post(messages, asPayments).expect(403);
    expect(await write('tariq', asPayments)).toMatchObject({
      teamRef: 'group:default/payments',
    });
  });

  it('tell an owner that a colleague was faster, with what they wrote', async () => {
    const { id: messageId } = await write('ada', { body: 'Two owners answer' });
    const answer = (reply: string) =>
      portal
        .as('grace')
        .patch(`${messages}/${messageId}`, { reply, version: 1 });
    await answer('Mine').expect(200);
    const { body } = await answer('Mine, too').expect(409);
    expect(body.current).toMatchObject({ reply: 'Mine', version: 2 });
  });

  it('are not asked of those whom free text is switched off for', async () => {
    const knex = await databases.init(id);
    const strict = await startPortal({
      knex,
      platformProduct: {
        satisfaction: {
          offFor: { freeText: ['group:default/payments'] },
        },
      },
    });
    const rating = '/products/component/default/ci/rating';
    await strict.as('tariq').post(messages, { body: 'Hello' }).expect(403);
    await strict
      .as('tariq')
      .put(rating, { score: 4, comment: 'Hello' })
      .expect(403);
    const { body } = await strict.as('tariq').get(rating).expect(200);
    expect(body.asks).toEqual({ freeText: false, timeQuestions: true });
    await strict.as('ada').post(messages, { body: 'Hello' }).expect(200);
    await strict.stop();
  });
});

import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { Mailbox } from '../__testUtils__/Mailbox';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { startPortal } from '../__testUtils__/portal';
import {
  forgetAnswers,
  satisfactionRoom,
} from '../__testUtils__/satisfactionRoom';
import { until } from '../__testUtils__/until';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const messages = '/products/component/default/ci/messages';

describe.each(databases.eachSupportedId())('of a message on %s', id => {
  const events = mockServices.events.mock();
  const mailbox = new Mailbox();
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;

  beforeAll(async () => {
    knex = await databases.init(id);
    portal = await startPortal({
      knex,
      features: [events.factory, ...mailbox.features],
    });
  });
  afterAll(() => portal.stop());
  beforeEach(() => {
    events.publish.mockClear();
  });

  const write = async (person: 'ada' | 'grace', body: string) => {
    const sent = await portal.as(person).post(messages, { body }).expect(200);
    return sent.body.id as string;
  };
  const answer = (messageId: string, reply: string, version = 1) =>
    portal
      .as('grace')
      .patch(`${messages}/${messageId}`, { reply, version })
      .expect(200);
  const allTold = () => until(async () => (await knex('outbox')).length === 0);
  const published = () =>
    events.publish.mock.calls.map(([event]) => event.eventPayload);

  it('others hear in ids, and its writer that it was answered', async () => {
    const messageId = await write('ada', 'The cache is cold every Monday');
    await answer(messageId, 'It is warmed on Sundays from now on');
    await allTold();

    const productId = await knex('catalog_entities')
      .where({ ref: 'component:default/ci' })
      .pluck('id');
    const about = {
      messageId,
      productId: productId[0],
      entityRef: 'component:default/ci',
    };
    expect(published()).toEqual([
      { type: 'message.created', ...about },
      { type: 'message.answered', ...about },
    ]);
    expect(mailbox.received).toEqual([
      {
        user: 'user:default/ada',
        title: 'Your message about Build Pipeline was answered',
        link: '/catalog/default/component/ci/product',
        topic: 'message.answered',
        scope: expect.any(String),
      },
    ]);
  });

  it('nobody hears twice when it is sent twice by a bad line', async () => {
    const body = { id: '5a4be6cf-3d51-4d0a-8b52-0a2f6c1f7e11', body: 'Hello' };
    await portal.as('ada').post(messages, body).expect(200);
    await portal.as('ada').post(messages, body).expect(200);
    await allTold();
    expect(published()).toHaveLength(1);
  });

  it('an owner who answers herself is not told that she did', async () => {
    const before = mailbox.received.length;
    await answer(await write('grace', 'For the record'), 'Noted');
    await allTold();
    expect(mailbox.received).toHaveLength(before);
  });

  it('nothing is told when only its status moves on', async () => {
    const messageId = await write('ada', 'Look at this');
    await allTold();
    events.publish.mockClear();
    await portal
      .as('grace')
      .patch(`${messages}/${messageId}`, { status: 'item', version: 1 })
      .expect(200);
    await allTold();
    expect(published()).toEqual([]);
  });

  it('the answer stands though the mailbox is closed, and is told later', async () => {
    const before = mailbox.received.length;
    mailbox.isDown = true;
    const sent = mailbox.sent;
    await answer(await write('ada', 'Are you there?'), 'We are');
    await until(() => mailbox.sent > sent);
    await until(
      async () =>
        (await knex('outbox').whereNull('claimed_until')).length === 1,
    );
    expect(await knex('outbox').pluck('topic')).toEqual([
      'message.answered.author',
    ]);

    mailbox.isDown = false;
    await knex('outbox').update({ next_at: '2026-01-01T00:00:00.000Z' });
    await write('ada', 'Thank you');
    await allTold();
    expect(mailbox.received).toHaveLength(before + 1);
  });
});

describe.each(databases.eachSupportedId())('of answers on %s', id => {
  let knex: Knex;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(() => forgetAnswers(knex));

  const day = (n: number) => new Date(Date.UTC(2026, 9, n, 12));
  const toBeTold = async () =>
    (await knex('outbox').orderBy('sequence')).map(({ topic, payload }) => ({
      topic,
      ...JSON.parse(payload),
    }));

  it('others hear that there are new figures, and not of whom or how many', async () => {
    const room = satisfactionRoom(knex);
    const rate = async (people: number, on: Date) => {
      for (let n = 0; n < people; n++) {
        await room.rate(`dev-${n}-${on.getDate()}`, { score: 2 }, on);
      }
    };
    const news = {
      topic: 'satisfaction.published',
      productId: room.productId,
      period: '2026-Q4',
    };
    await rate(4, day(1));
    await room.publish(day(2));
    expect(await toBeTold()).toEqual([]);

    await rate(1, day(2));
    await room.publish(day(3));
    await room.publish(day(3));
    expect(await toBeTold()).toEqual([news]);

    await rate(30, day(3));
    await room.publish(day(4));
    expect(await toBeTold()).toEqual([news, news]);
  });
});

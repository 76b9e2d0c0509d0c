import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { startPortal } from '../__testUtils__/portal';
import { until } from '../__testUtils__/until';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ci = '/products/component/default/ci';
const canary = 'canary-9f3b27';
const named = 'canary-with-a-name-51c0';

describe.each(databases.eachSupportedId())('what ada says, on %s', id => {
  const logged: unknown[] = [];
  const record = (...line: unknown[]) => {
    logged.push(line);
  };
  const logger = mockServices.rootLogger.mock({
    debug: record,
    info: record,
    warn: record,
    error: record,
    child: () => logger,
  });
  const auditor = mockServices.auditor.mock();
  const events = mockServices.events.mock();
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;

  const allLogged = () =>
    JSON.stringify(logged, (_, value) =>
      value instanceof Error
        ? { ...value, message: value.message, stack: value.stack }
        : value,
    );

  const everyRow = async () => {
    const tables: string[] = knex.client.config.client.includes('sqlite')
      ? (await knex('sqlite_master').where({ type: 'table' })).map(
          row => row.name,
        )
      : (
          await knex('information_schema.tables').where({
            table_schema: 'public',
          })
        ).map(row => row.table_name);
    const rows = await Promise.all(
      tables.map(async table => [table, JSON.stringify(await knex(table))]),
    );
    return Object.fromEntries(rows) as Record<string, string>;
  };

  beforeAll(async () => {
    knex = await databases.init(id);
    portal = await startPortal({
      knex,
      logger,
      features: [auditor.factory, events.factory],
    });
    const asAda = portal.as('ada');
    await asAda.put(`${ci}/rating`, { score: 1, comment: canary }).expect(200);
    await asAda.get(`${ci}/rating`).expect(200);
    await asAda.post(`${ci}/messages`, { body: named }).expect(200);
    await asAda.post(`${ci}/messages`, { body: 7, note: named }).expect(400);
    await asAda.put(`${ci}/rating`, { score: 9, comment: canary }).expect(400);
    await asAda.put(`${ci}/rating`, `{"comment": "${canary}`).expect(400);
  });
  afterAll(() => portal.stop());

  it('stands in the comments table and nowhere else in the database', async () => {
    const { rating_comments: comments, ...rest } = await everyRow();
    expect(comments).toContain(canary);
    expect(JSON.stringify(rest)).not.toContain(canary);
  });

  it('is joined to nothing that she wrote with her name', async () => {
    const { owner_messages: messages, ...rest } = await everyRow();
    expect(messages).toContain(named);
    expect(messages).not.toMatch(/respondent|score|rating/);
    expect(JSON.stringify(rest)).not.toContain(named);
  });

  it('is not kept under her name, nor with the moment she said it', async () => {
    const {
      ratings,
      rating_comments: comments,
      request_counts: counts,
    } = await everyRow();
    for (const rows of [ratings, comments, counts]) {
      expect(rows).not.toContain('default/ada');
    }
    for (const rows of [ratings, comments]) {
      expect(rows).not.toMatch(/\d{4}-\d{2}-\d{2}/);
    }
  });

  it('reaches no event and no audit record, but that there is a message with a name', async () => {
    await until(async () => (await knex('outbox')).length === 0);
    expect(events.publish.mock.calls).toEqual([
      [
        {
          topic: 'platform-product',
          eventPayload: {
            type: 'message.created',
            messageId: expect.stringMatching(/^[-0-9a-f]{36}$/),
            productId: expect.stringMatching(/^[-0-9a-f]{36}$/),
            entityRef: 'component:default/ci',
          },
        },
      ],
    ]);
    expect(auditor.createEvent).not.toHaveBeenCalled();
  });

  it('is not in the log, nor is her name', () => {
    expect(logged.length).toBeGreaterThan(0);
    expect(allLogged()).not.toContain(canary);
    expect(allLogged()).not.toContain(named);
    expect(allLogged()).not.toContain('user:default/ada');
  });

  it('does not get into the log either when the database fails', async () => {
    await knex.schema.renameTable('rating_comments', 'gone');
    try {
      const { status, text } = await portal
        .as('ada')
        .put(`${ci}/rating`, { score: 2, comment: canary });
      expect(status).toBe(500);
      expect(text).not.toContain(canary);
    } finally {
      await knex.schema.renameTable('gone', 'rating_comments');
    }
    expect(allLogged()).toContain('Request failed with status 500');
    expect(allLogged()).not.toContain(canary);

    // Half an answer was not kept.
    const { body } = await portal.as('ada').get(`${ci}/rating`);
    expect(body.rating).toEqual({ score: 1, comment: canary });
  });
});

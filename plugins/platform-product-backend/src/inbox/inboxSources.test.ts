import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { setClock } from '../__testUtils__/clock';
import { Mailbox } from '../__testUtils__/Mailbox';
import { company } from '../__testUtils__/company';
import { startPortal } from '../__testUtils__/portal';
import { until } from '../__testUtils__/until';
import { boardOf, ci } from '../roadmap/__testUtils__/board';
import { deskOf } from './__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('the inbox, fed on %s', id => {
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let desk: ReturnType<typeof deskOf>;
  const mailbox = new Mailbox();
  // Grace owns it by herself, so that the mailbox knows whom to tell.
  const entities = company.map(entity =>
    entity.metadata.name === 'ci'
      ? {
          ...entity,
          relations: [{ type: 'ownedBy', targetRef: 'user:default/grace' }],
        }
      : entity,
  );
  const start = async () => {
    portal = await startPortal({ knex, entities, features: mailbox.features });
    desk = deskOf(portal);
  };

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    knex = await databases.init(id);
    await start();
  });
  afterEach(async () => {
    await portal.stop();
    jest.useRealTimers();
  });

  const productId = async () => {
    await portal.as('ada').get('/products/component/default/ci/satisfaction');
    return (await knex('catalog_entities').where({ ref: ci }).first()).id;
  };

  it('shows published comments without a date, also one that its writer has withdrawn', async () => {
    const product_id = await productId();
    await knex('published_comments').insert(
      ['1', '2'].map(n => ({
        id: `0b0f8f0a-3d3c-4f0e-9a53-0a3e8a1d2c4${n}`,
        product_id,
        period: '2026-Q3',
        respondent_key: n,
        body: 'Logs vanish after a retry',
        leaving: n === '2',
      })),
    );
    const { items } = await desk.inbox('grace');
    expect(items).toHaveLength(2);
    items.forEach(entry => {
      expect(entry).not.toHaveProperty('since');
      expect(JSON.stringify(entry)).not.toContain('2026');
    });
    await desk.act('grace', {
      action: 'answer',
      ids: items.map(entry => entry.id),
      text: 'We keep them now.',
    });
    const { body } = await portal
      .as('ada')
      .get('/products/component/default/ci/comments');
    expect(body.items.map(({ reply }: { reply: string }) => reply)).toEqual([
      'We keep them now.',
      'We keep them now.',
    ]);
  });

  it('tells of a requirement thirty days before it ends, and again once it is prolonged', async () => {
    await portal
      .as('grace')
      .post('/mandates', {
        products: [ci],
        scope: 'all',
        policy: 'One CI',
        protects: 'audit evidence',
        ownerRef: 'group:default/leadership',
        reason: 'The auditors ask for it.',
        expiresAt: '2026-12-31T00:00:00Z',
      })
      .expect(200);
    expect(await desk.kinds('grace')).toEqual([]);
    jest.setSystemTime(new Date('2026-12-01T00:00:00Z'));
    const entry = await desk.entry('grace', 'requirement');
    expect(entry.subject).toEqual({
      kind: 'requirement',
      policy: 'One CI',
      expiresAt: '2026-12-31T00:00:00.000Z',
    });
    await desk.act('grace', { action: 'done', ids: [entry.id] });
    const { body } = await portal.as('grace').get('/mandates');
    await portal
      .as('grace')
      .patch(`/mandates/${body.items[0].id}`, {
        expiresAt: '2027-01-31T00:00:00Z',
        version: body.items[0].version,
      })
      .expect(200);
    expect(await desk.kinds('grace')).toEqual([]);
    jest.setSystemTime(new Date('2027-01-01T00:00:00Z'));
    expect(await desk.kinds('grace')).toEqual(['requirement']);
  });

  it('shows the team whose mind would be changed by what shipped, until it has said so', async () => {
    const board = boardOf(portal);
    const ofPayments =
      '/products/component/default/ci/choices/default/payments';
    const { id: itemId } = await board.suggest('lin', {
      title: 'Self-service runners',
    });
    await portal
      .as('tariq')
      .put(ofPayments, {
        choice: 'opted-out',
        alternative: { nothing: true },
        reasons: ['waiting-on-platform'],
        wouldChangeOurMind: { roadmapItemId: itemId },
        version: 0,
      })
      .expect(200);
    await board.asking
      .move('grace', itemId, { to: 'shipped', publicNote: 'They are here.' })
      .expect(200);
    // The move can still be undone, and the team has not been asked.
    expect(await desk.kinds('grace', '?kind=reconsider')).toEqual([]);

    jest.setSystemTime(new Date('2026-11-23T12:11:00Z'));
    await board.suggest('max', { title: 'Something else' });
    await until(
      async () => (await desk.kinds('grace', '?kind=reconsider')).length > 0,
    );
    const entry = await desk.entry('grace', 'reconsider');
    expect(entry).toMatchObject({
      since: '2026-11-23T12:11:00.000Z',
      subject: {
        team: { entityRef: 'group:default/payments' },
        item: {
          id: itemId,
          title: 'Self-service runners',
          status: 'shipped',
        },
      },
      allowed: expect.arrayContaining(['snooze', 'done', 'assign']),
    });
    expect(await desk.kinds('ada')).toEqual([]);

    await portal
      .as('tariq')
      .post(`${ofPayments}/reconsideration`, { outcome: 'looking' })
      .expect(200);
    expect(await desk.kinds('grace', '?kind=reconsider')).toEqual([]);
  });

  it('tells owners once a week how much waits, and nobody while nothing does', async () => {
    const summaries = () =>
      mailbox.received.filter(({ topic }) => topic === 'inbox.summary');
    await boardOf(portal).suggest('ada');
    await boardOf(portal).suggest('tariq', { title: 'Windows agents' });
    await portal.stop();
    jest.setSystemTime(new Date('2026-11-30T08:00:00Z'));
    await start();
    await until(() => summaries().length > 0);
    expect(summaries()).toEqual([
      expect.objectContaining({
        user: 'user:default/grace',
        title: '2 waiting for the owners of Build Pipeline',
        link: '/platform-product/inbox',
      }),
    ]);
    expect(JSON.stringify(summaries())).not.toContain('Windows');
  });
});

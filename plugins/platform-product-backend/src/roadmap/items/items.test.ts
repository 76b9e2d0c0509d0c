import { TestDatabases } from '@backstage/backend-test-utils';
import { randomUUID } from 'crypto';
import { setClock } from '../../__testUtils__/clock';
import { company } from '../../__testUtils__/company';
import { startPortal } from '../../__testUtils__/portal';
import { boardOf, ci, secrets } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

/** In which the ledger of payments is a product, too. */
const entities = company.map(entity =>
  entity.metadata.name === 'ledger'
    ? {
        ...entity,
        metadata: {
          ...entity.metadata,
          annotations: { 'platform-product.io/offered': 'true' },
        },
      }
    : entity,
);

describe.each(databases.eachSupportedId())('suggestions on %s', id => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    portal = await startPortal({ knex: await databases.init(id), entities });
    board = boardOf(portal);
  });
  afterEach(async () => {
    await portal.stop();
    jest.useRealTimers();
  });

  it('take a title and a problem, and nobody learns who made them', async () => {
    const item = await board.suggest('ada');
    expect(item).toMatchObject({
      title: 'Faster cold builds',
      status: 'idea',
      visibility: 'public',
      products: [{ entityRef: ci, title: 'Build Pipeline' }],
      demand: { teams: 0, points: 0, developers: 0, onBehalf: 0 },
      isMine: true,
      allowed: ['reword', 'withdraw', 'delete', 'ask', 'comment', 'follow'],
    });
    const seen = await board.read('tariq', item.id);
    expect(seen).toMatchObject({
      isMine: false,
      allowed: ['ask', 'comment', 'follow'],
    });
    for (const person of ['tariq', 'grace', 'sam'] as const) {
      const read = JSON.stringify([
        await board.read(person, item.id),
        await board.history(person, item.id),
      ]);
      expect(read).not.toContain('user:default/ada');
    }
  });

  it('count for the team they are made for, and only its members make them', async () => {
    const item = await board.suggest('tariq', {
      teamRef: 'group:default/payments',
    });
    expect(item.demand).toEqual({
      teams: 1,
      points: 2,
      developers: 1,
      onBehalf: 0,
    });
    expect(item.suggestedFor).toEqual({
      entityRef: 'group:default/payments',
      title: 'payments',
    });
    expect(item.myDemand).toEqual([
      {
        team: { entityRef: 'group:default/payments', title: 'payments' },
        importance: 2,
      },
    ]);
    await portal
      .as('ada')
      .post('/roadmap-items', {
        title: 'x',
        problem: 'y',
        products: [ci],
        teamRef: 'group:default/payments',
      })
      .expect(403);
  });

  it('are kept once when they are sent twice', async () => {
    const given = { id: randomUUID() };
    const first = await board.suggest('ada', given);
    expect(await board.suggest('ada', given)).toEqual(first);
    await portal
      .as('tariq')
      .post('/roadmap-items', {
        ...given,
        title: 'x',
        problem: 'y',
        products: [ci],
      })
      .expect(409);
    expect(await board.titles('ada')).toEqual(['Faster cold builds']);
  });

  it.each([
    [{ title: '' }, 'title'],
    [{ title: 'x'.repeat(141) }, 'title'],
    [{ products: [] }, 'products'],
    [{ products: [ci, ci] }, 'products'],
    [{ url: 'file:///etc/passwd' }, 'url'],
    [{ url: 'https://ada:secret@tickets.example' }, 'url'],
    [{ jobId: randomUUID() }, 'jobId'],
    [{ importance: 4 }, 'importance'],
    [{ internalNote: 'x' }, 'internalNote'],
  ])('say what is wrong with %j', async (wrong, field) => {
    const { body } = await portal
      .as('grace')
      .post('/roadmap-items', {
        title: 'x',
        problem: 'y',
        products: [ci],
        ...wrong,
      })
      .expect(400);
    expect(body.error.message).toContain(field);
  });

  it('are for people with an account of their own', async () => {
    for (const nobody of ['guest', 'service'] as const) {
      await portal
        .as(nobody)
        .post('/roadmap-items', { title: 'x', problem: 'y', products: [ci] })
        .expect(403);
    }
    await portal
      .as('ada')
      .post('/roadmap-items', {
        title: 'x',
        problem: 'y',
        products: ['component:default/nothing'],
      })
      .expect(404);
    expect(await board.titles('ada')).toEqual([]);
  });

  it('are reworded by whoever made them until somebody picks them up', async () => {
    const item = await board.suggest('ada');
    const { body } = await board.asking
      .change('ada', item.id, { title: 'Cold builds', version: 1 })
      .expect(200);
    expect(body).toMatchObject({ title: 'Cold builds', version: 2 });
    await board.asking
      .change('ada', item.id, { effort: 3, version: 2 })
      .expect(403);
    await board.asking
      .change('tariq', item.id, { title: 'Mine', version: 2 })
      .expect(403);
    await board.asking
      .move('grace', item.id, { to: 'considering' })
      .expect(200);
    await board.asking
      .change('ada', item.id, { title: 'Too late', version: 3 })
      .expect(403);
  });

  it('keep both versions apart when two owners edit one', async () => {
    const item = await board.suggest('ada');
    await board.asking
      .change('grace', item.id, {
        outcome: { metric: 'minutes', baseline: 12, target: 5 },
        asks: {
          hoursPerTeam: { low: 1, high: 2 },
          teams: 40,
          why: 'to move the cache',
        },
        effort: 3,
        internalNote: 'Ask finance first.',
        version: 1,
      })
      .expect(200);
    const { body } = await board.asking
      .change('grace', item.id, { problem: 'Mine', version: 1 })
      .expect(409);
    expect(body.current).toMatchObject({
      problem: 'A cold build takes twelve minutes.',
      effort: 3,
      internalNote: 'Ask finance first.',
      version: 2,
    });
    const { body: emptied } = await board.asking
      .change('grace', item.id, {
        outcome: null,
        internalNote: null,
        version: 2,
      })
      .expect(200);
    expect(emptied).not.toHaveProperty('outcome');
    expect(emptied).not.toHaveProperty('internalNote');
    const [last, before] = await board.history('grace', item.id);
    expect(last).toMatchObject({ kind: 'edited', fields: ['outcome'] });
    expect(before).toMatchObject({
      kind: 'edited',
      decidedAs: 'owner',
      decidedBy: 'user:default/grace',
      fields: ['outcome', 'asks', 'effort'],
    });
    expect(JSON.stringify(await board.history('ada', item.id))).not.toContain(
      'user:',
    );
  });

  it('are deleted while nobody else asked, and declined from then on', async () => {
    const forgotten = await board.suggest('ada');
    await board.asking.remove('tariq', forgotten.id, 1).expect(403);
    await board.asking.remove('ada', forgotten.id, 2).expect(409);
    await board.asking.remove('ada', forgotten.id, 1).expect(204);
    await board.asking.read('ada', forgotten.id).expect(404);

    const wanted = await board.suggest('ada');
    await board.asking.want('tariq', wanted.id, 'payments', 1).expect(200);
    const { body } = await board.asking
      .remove('grace', wanted.id, 1)
      .expect(409);
    expect(body.error.message).toContain('decline it');
  });

  it('get more products only from who owns them', async () => {
    const item = await board.suggest('ada');
    const { body } = await board.asking
      .change('grace', item.id, { products: [ci, secrets], version: 1 })
      .expect(200);
    expect(body.products.map((each: { title: string }) => each.title)).toEqual([
      'Build Pipeline',
      'Secrets',
    ]);
    for (const [product, status] of [
      // Grace sees it, and payments owns it.
      ['component:default/ledger', 403],
      ['component:default/nowhere', 404],
    ] as const) {
      await board.asking
        .change('grace', item.id, {
          products: [ci, secrets, product],
          version: 2,
        })
        .expect(status);
    }
    expect((await board.read('ada', item.id)).products).toHaveLength(2);
  });
});

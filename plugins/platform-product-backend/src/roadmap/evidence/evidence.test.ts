import { TestDatabases } from '@backstage/backend-test-utils';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { Persona, startPortal } from '../../__testUtils__/portal';
import {
  FiguresStore,
  WorkedOut,
} from '../../satisfaction/figures/FiguresStore';
import { boardOf, ci, secrets } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const publishedFigures: WorkedOut = {
  period: {
    id: '2026-Q3',
    length: 'quarter',
    startsOn: '2026-07-01',
    endsOn: '2026-09-30',
  },
  figures: {
    score: {
      n: 20,
      satisfied: { share: 0.65, low: 0.4329, high: 0.8188 },
      mean: { value: 3.7, low: 3.1718, high: 4.2282 },
      distribution: [1, 2, 4, 8, 5],
    },
  },
  trend: [],
  verdict: 'too-few',
};

describe.each(databases.eachSupportedId())('evidence on %s', id => {
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    knex = await databases.init(id);
    portal = await startPortal({ knex });
    board = boardOf(portal);
  });
  afterEach(() => portal.stop());

  const list = async (person: Persona, item: string) =>
    (await portal.as(person).get(`/roadmap-items/${item}/evidence`).expect(200))
      .body;
  const add = (person: Persona, item: string, evidence: object) =>
    portal.as(person).post(`/roadmap-items/${item}/evidence`, {
      direction: 'for',
      ...evidence,
    });
  const optOutOfPayments = async (choice: object) => {
    const path = '/products/component/default/ci/choices/default/payments';
    const { body } = await portal.as('tariq').get(path).expect(200);
    await portal
      .as('tariq')
      .put(path, { version: body.version, ...choice })
      .expect(200);
  };
  const theOptOut = {
    source: {
      kind: 'opt-out',
      product: ci,
      teamRef: 'group:default/payments',
    },
  };

  it('is added by owners, for and against, and everybody reads it', async () => {
    const { id: item } = await board.suggest('ada');
    const ticket = {
      kind: 'url',
      url: 'https://tickets.example/1',
      title: 'T-1',
    };
    await add('ada', item, { source: ticket }).expect(403);
    const { body } = await add('grace', item, {
      direction: 'against',
      source: ticket,
      note: 'Costs a month.',
    }).expect(200);
    expect(body).toMatchObject({
      direction: 'against',
      source: ticket,
      note: 'Costs a month.',
      allowed: ['delete'],
    });
    expect(await list('ada', item)).toMatchObject({
      items: [{ source: ticket, allowed: [] }],
      allowed: [],
    });
    expect((await board.read('ada', item)).evidence).toEqual({
      for: 0,
      against: 1,
    });
    await portal
      .as('grace')
      .delete(`/roadmap-items/${item}/evidence/${body.id}`)
      .expect(204);
    expect((await list('grace', item)).items).toEqual([]);
  });

  it('of an opt-out follows what the team says by now, and outlives the team', async () => {
    await optOutOfPayments({
      choice: 'opted-out',
      alternative: { nothing: true },
      reasons: ['waiting-on-platform'],
    });
    const { id: item } = await board.suggest('ada');
    await add('grace', item, theOptOut).expect(200);
    expect((await list('ada', item)).items[0].source).toEqual({
      kind: 'opt-out',
      product: { entityRef: ci, title: 'Build Pipeline' },
      team: { entityRef: 'group:default/payments', title: 'payments' },
      isPast: false,
      reason: 'waiting-on-platform',
    });
    await optOutOfPayments({ choice: 'uses', basis: 'ours' });
    expect((await list('ada', item)).items[0].source).toMatchObject({
      isPast: true,
    });
    await knex('catalog_entities')
      .where({ ref: 'group:default/payments' })
      .update({ vanished_at: '2026-11-23T12:00:00.000Z' });
    expect((await list('ada', item)).items[0].source).toEqual({
      kind: 'gone',
      was: 'opt-out',
    });
  });

  it('points to what is there, and to products of the item', async () => {
    const { id: item } = await board.suggest('ada');
    await add('grace', item, theOptOut).expect(400);
    for (const source of [
      { kind: 'figure', product: ci, period: '2026-Q3' },
      { kind: 'figure', product: secrets, period: '2026-Q3' },
      { kind: 'figure', product: ci, period: 'yesterday' },
      { kind: 'url', url: 'ftp://tickets.example' },
      { kind: 'insight', ref: 'x' },
    ]) {
      const { status } = await add('grace', item, { source });
      expect([source, status]).toEqual([source, 400]);
    }
  });

  it('sent twice is kept once', async () => {
    const { id: item } = await board.suggest('ada');
    const evidence = {
      id: randomUUID(),
      source: { kind: 'url', url: 'https://tickets.example/1' },
    };
    await add('grace', item, evidence).expect(200);
    await add('grace', item, evidence).expect(200);
    expect((await list('grace', item)).items).toHaveLength(1);
    const other = { kind: 'url', url: 'https://tickets.example/2' };
    await add('grace', item, { ...evidence, source: other }).expect(409);
  });

  it('of a figure says what is published, and can be added only once it is', async () => {
    const { id: item } = await board.suggest('ada');
    const figure = { kind: 'figure', product: ci, period: '2026-Q3' };
    await add('grace', item, { source: figure }).expect(400);
    const [product] = await knex('roadmap_item_products')
      .where({ item_id: item })
      .pluck('product_id');
    await new FiguresStore(knex).put(product, {
      figures: publishedFigures,
      newest: true,
    });
    await add('grace', item, { source: figure }).expect(200);
    expect((await list('ada', item)).items[0].source).toEqual({
      kind: 'figure',
      product: { entityRef: ci, title: 'Build Pipeline' },
      period: '2026-Q3',
      satisfied: { share: 0.65, low: 0.4329, high: 0.8188, n: 20 },
    });
    await knex('product_figures').delete();
    const { items } = await list('grace', item);
    expect(items).toMatchObject([
      { source: { kind: 'gone', was: 'figure' }, allowed: ['delete'] },
    ]);
    await portal
      .as('grace')
      .delete(`/roadmap-items/${item}/evidence/${items[0].id}`)
      .expect(204);
  });

  it('is at most fifty pieces, and what is there already may be sent again', async () => {
    const { id: item } = await board.suggest('ada');
    const piece = (n: number) => ({
      id: randomUUID(),
      source: { kind: 'url', url: `https://tickets.example/${n}` },
    });
    const first = piece(1);
    await add('grace', item, first).expect(200);
    for (let n = 2; n <= 50; n++) {
      await add('grace', item, piece(n)).expect(200);
    }
    const late = await Promise.all(
      [51, 52].map(n => add('grace', item, piece(n))),
    );
    expect(late.map(({ status }) => status)).toEqual([400, 400]);
    await add('grace', item, first).expect(200);
    expect((await list('ada', item)).items).toHaveLength(50);
  });

  it('is at most fifty pieces when several are added at the same time', async () => {
    const { id: item } = await board.suggest('ada');
    await knex('roadmap_evidence').insert(
      Array.from({ length: 48 }, (_, n) => ({
        id: randomUUID(),
        item_id: item,
        is_for: true,
        kind: 'url',
        url: `https://tickets.example/${n}`,
        added_at: '2026-11-23T12:00:00.000Z',
      })),
    );
    const sent = await Promise.all(
      [1, 2, 3, 4, 5].map(n =>
        add('grace', item, {
          source: { kind: 'url', url: `https://late.example/${n}` },
        }),
      ),
    );
    expect(sent.filter(({ status }) => status === 200)).toHaveLength(2);
    expect((await list('ada', item)).items).toHaveLength(50);
  });

  it('of an opt-out may be sent again after the team came back', async () => {
    await optOutOfPayments({
      choice: 'opted-out',
      alternative: { nothing: true },
      reasons: ['waiting-on-platform'],
    });
    const { id: item } = await board.suggest('ada');
    const piece = { id: randomUUID(), ...theOptOut };
    await add('grace', item, piece).expect(200);
    await optOutOfPayments({ choice: 'uses', basis: 'ours' });
    const { body } = await add('grace', item, piece).expect(200);
    expect(body.source).toMatchObject({ kind: 'opt-out', isPast: true });
    expect((await list('grace', item)).items).toHaveLength(1);
    await add('grace', item, theOptOut).expect(400);
  });
});

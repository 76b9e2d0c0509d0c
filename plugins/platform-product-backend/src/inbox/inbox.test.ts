import { TestDatabases } from '@backstage/backend-test-utils';
import { setClock } from '../__testUtils__/clock';
import { Persona, startPortal } from '../__testUtils__/portal';
import { boardOf, ci } from '../roadmap/__testUtils__/board';
import { deskOf } from './__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ofCi = '/products/component/default/ci';
const optOut = {
  choice: 'opted-out',
  alternative: { name: 'GitHub Actions' },
  reasons: ['waiting-on-platform'],
  version: 0,
};

describe.each(databases.eachSupportedId())('the inbox on %s', id => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let board: ReturnType<typeof boardOf>;
  let desk: ReturnType<typeof deskOf>;

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    portal = await startPortal({ knex: await databases.init(id) });
    board = boardOf(portal);
    desk = deskOf(portal);
  });
  afterEach(async () => {
    await portal.stop();
    jest.useRealTimers();
  });

  const at = (moment: string) => jest.setSystemTime(new Date(moment));
  const optsOut = (person: Persona = 'tariq') =>
    portal
      .as(person)
      .put(`${ofCi}/choices/default/payments`, optOut)
      .expect(200);
  const writes = (body: string) =>
    portal.as('ada').post(`${ofCi}/messages`, { body }).expect(200);

  it('has what waits for owners, newest first, and nothing for anybody else', async () => {
    await optsOut();
    at('2026-11-23T12:01:00Z');
    await board.suggest('ada', { title: 'Windows agents' });
    at('2026-11-23T12:02:00Z');
    await writes('Can we talk?');
    expect(await desk.kinds('grace')).toEqual(['message', 'suggestion']);
    // The team may still take it back until now.
    at('2026-11-23T12:10:00Z');
    const { items, counts, newOf, products } = await desk.inbox('grace');
    expect(items.map(({ subject }) => subject)).toEqual([
      {
        kind: 'message',
        text: 'Can we talk?',
        authorRef: 'user:default/ada',
      },
      {
        kind: 'suggestion',
        item: expect.objectContaining({ title: 'Windows agents', teams: 0 }),
        problem: 'A cold build takes twelve minutes.',
        similar: [],
      },
      {
        kind: 'opt-out',
        team: { entityRef: 'group:default/payments', title: 'payments' },
        statement: expect.objectContaining({
          alternative: { name: 'GitHub Actions' },
        }),
      },
    ]);
    expect(counts).toEqual({ new: 3, snoozed: 0, done: 0 });
    expect(newOf).toMatchObject({ suggestion: 1, 'opt-out': 1, comment: 0 });
    expect(products.map(({ title }) => title)).toEqual([
      'Build Pipeline',
      'Secrets',
    ]);
    for (const person of ['ada', 'tariq', 'sam', 'guest'] as const) {
      expect(await desk.inbox(person)).toMatchObject({
        items: [],
        products: [],
      });
    }
    await portal.as('ada').get(`/inbox?product=${ci}`).expect(403);
    await portal
      .as('ada')
      .get('/inbox?product=component:default/none')
      .expect(404);
  });

  it('leaves out what owners wrote down themselves, and names what looks like a suggestion', async () => {
    const { id: mine } = await board.suggest('grace', {
      title: 'Agents on Windows',
    });
    expect(await desk.kinds('grace')).toEqual([]);
    await board.suggest('ada', { title: 'Windows agents, please' });
    const { subject } = await desk.entry('grace', 'suggestion');
    expect(subject).toMatchObject({ similar: [{ id: mine }] });
  });

  it('accepts, declines and merges several at once, each for itself', async () => {
    const kept = await board.suggest('grace', { title: 'Agents on Windows' });
    const twin = await board.suggest('ada', { title: 'Windows agents' });
    const cold = await board.suggest('tariq', { title: 'Faster cold builds' });
    const idOf = (itemId: string) => `suggestion:${itemId}`;

    expect(
      await desk.act('grace', {
        action: 'merge',
        ids: [idOf(twin.id)],
        into: kept.id,
      }),
    ).toEqual([{ id: idOf(twin.id), outcome: 'done' }]);
    expect((await board.read('grace', twin.id)).mergedInto?.id).toBe(kept.id);

    const outcomes = await desk.act('grace', {
      action: 'decline',
      ids: [idOf(cold.id), idOf(twin.id), 'suggestion:nothing'],
      publicNote: 'nobody builds from scratch',
    });
    expect(outcomes.map(({ outcome }) => outcome)).toEqual([
      'done',
      'refused',
      'gone',
    ]);
    expect((await board.read('ada', cold.id)).closing?.publicNote).toBe(
      'nobody builds from scratch',
    );
    expect(await desk.inbox('grace')).toMatchObject({
      items: [],
      counts: { new: 0, done: 2 },
    });
  });

  it('takes back what was done within ten minutes, in the roadmap as well', async () => {
    const { id: itemId } = await board.suggest('ada');
    const ids = [`suggestion:${itemId}`];
    await desk.act('grace', { action: 'decline', ids, publicNote: 'no' });
    const { allowed } = await desk.entry('grace', 'suggestion', '?state=done');
    expect(allowed).toEqual(['undo']);
    await desk.act('grace', { action: 'undo', ids });
    expect((await board.read('ada', itemId)).status).toBe('idea');
    expect(await desk.kinds('grace')).toEqual(['suggestion']);

    await desk.act('grace', { action: 'accept', ids });
    at('2026-11-23T12:10:00Z');
    expect(await desk.act('grace', { action: 'undo', ids })).toEqual([
      expect.objectContaining({ outcome: 'refused' }),
    ]);
    expect((await board.read('ada', itemId)).status).toBe('considering');
  });

  it('is quiet about what is snoozed until its day has come', async () => {
    const { id: itemId } = await board.suggest('ada');
    const ids = [`suggestion:${itemId}`];
    await portal
      .as('grace')
      .post('/inbox/actions', { action: 'snooze', ids, until: '2026-11-23' })
      .expect(400);
    await desk.act('grace', { action: 'snooze', ids, until: '2026-11-30' });
    expect(await desk.inbox('grace')).toMatchObject({
      items: [],
      counts: { new: 0, snoozed: 1 },
    });
    expect(
      await desk.entry('grace', 'suggestion', '?state=snoozed'),
    ).toMatchObject({ snoozedUntil: '2026-11-30' });
    at('2026-11-29T23:59:59Z');
    expect(await desk.kinds('grace')).toEqual([]);
    at('2026-11-30T00:00:00Z');
    expect(await desk.kinds('grace')).toEqual(['suggestion']);
  });

  it('keeps what is done away, until somebody takes it out again', async () => {
    await writes('Thanks!');
    const { id: entry } = await desk.entry('grace', 'message');
    await desk.act('grace', { action: 'done', ids: [entry] });
    expect(await desk.kinds('grace')).toEqual([]);
    expect(await desk.kinds('grace', '?state=done')).toEqual(['message']);
    await desk.act('grace', { action: 'reopen', ids: [entry] });
    expect(await desk.kinds('grace')).toEqual(['message']);
  });

  it('gives an entry to an owner, and to nobody else', async () => {
    await writes('Can we talk?');
    const { id: entry } = await desk.entry('grace', 'message');
    const [refused] = await desk.act('grace', {
      action: 'assign',
      ids: [entry],
      to: 'user:default/ada',
    });
    expect(refused).toMatchObject({ outcome: 'refused' });
    expect(await desk.kinds('grace', '?mine=true')).toEqual([]);
    await desk.act('grace', {
      action: 'assign',
      ids: [entry],
      to: 'user:default/grace',
    });
    expect(await desk.entry('grace', 'message', '?mine=true')).toMatchObject({
      assignee: { entityRef: 'user:default/grace' },
    });
    await desk.act('grace', { action: 'assign', ids: [entry], to: null });
    expect(await desk.kinds('grace', '?mine=true')).toEqual([]);
  });

  it('answers opt-outs, messages and comments where they were said', async () => {
    await optsOut();
    await writes('Can we talk?');
    const { id: itemId } = await board.suggest('grace');
    await portal
      .as('ada')
      .post(`/roadmap-items/${itemId}/comments`, { text: 'And when?' })
      .expect(200);
    at('2026-11-23T12:10:00Z');
    const { items } = await desk.inbox('grace');
    const ids = items.map(entry => entry.id);
    expect(ids).toHaveLength(3);
    const answer = () =>
      desk.act('grace', { action: 'answer', ids, text: 'On Monday.' });
    expect((await answer()).map(({ outcome }) => outcome)).toEqual([
      'done',
      'done',
      'done',
    ]);
    // Sent twice, it is said once.
    expect((await answer()).map(({ outcome }) => outcome)).toEqual([
      'done',
      'done',
      'done',
    ]);
    const { body: choice } = await portal
      .as('ada')
      .get(`${ofCi}/choices/default/payments`);
    expect(choice.answer).toMatchObject({ text: 'On Monday.', version: 1 });
    const { body: messages } = await portal.as('ada').get(`${ofCi}/messages`);
    expect(messages.items[0]).toMatchObject({
      reply: 'On Monday.',
      version: 2,
    });
    const { body: comments } = await portal
      .as('ada')
      .get(`/roadmap-items/${itemId}/comments`);
    expect(comments.items.map(({ text }: { text: string }) => text)).toEqual([
      'And when?',
      'On Monday.',
    ]);
    expect(await desk.kinds('grace')).toEqual([]);
    expect(
      (await desk.act('grace', { action: 'answer', ids, text: 'Or not.' })).map(
        ({ outcome }) => outcome,
      ),
    ).toEqual(expect.arrayContaining(['refused']));
  });

  it('knows an entry by nobody but the owners of its product', async () => {
    await writes('Can we talk?');
    const { id: entry } = await desk.entry('grace', 'message');
    for (const person of ['ada', 'tariq', 'sam'] as const) {
      expect(await desk.act(person, { action: 'done', ids: [entry] })).toEqual([
        { id: entry, outcome: 'gone' },
      ]);
    }
    expect(await desk.kinds('grace')).toEqual(['message']);
  });

  it('remembers items that nobody has looked at for six months, once for each time', async () => {
    const { id: itemId } = await board.suggest('grace');
    await board.asking.move('grace', itemId, { to: 'later' }).expect(200);
    at('2027-05-25T12:00:00Z');
    expect(await desk.kinds('grace')).toEqual([]);
    at('2027-05-26T12:00:00Z');
    const { id: entry, allowed } = await desk.entry('grace', 'forgotten');
    expect(allowed).toEqual(['snooze', 'done', 'assign']);
    await desk.act('grace', { action: 'done', ids: [entry] });
    expect(await desk.kinds('grace')).toEqual([]);
    await board.asking.move('grace', itemId, { to: 'next' }).expect(200);
    at('2027-12-01T12:00:00Z');
    expect(await desk.kinds('grace')).toEqual(['forgotten']);
  });

  it('goes on page by page, in the same order however often it is asked', async () => {
    for (const title of ['One', 'Two', 'Three']) {
      await board.suggest('ada', { title });
    }
    const first = await desk.inbox('grace', '?limit=2');
    const second = await desk.inbox(
      'grace',
      `?limit=2&cursor=${first.nextCursor}`,
    );
    const all = await desk.inbox('grace');
    expect([...first.items, ...second.items]).toEqual(all.items);
    expect(second.nextCursor).toBeUndefined();
    await portal
      .as('grace')
      .get(`/inbox?state=done&cursor=${first.nextCursor}`)
      .expect(400);
  });
});

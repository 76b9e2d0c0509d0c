import { TestDatabases } from '@backstage/backend-test-utils';
import { setClock } from '../../__testUtils__/clock';
import { startPortal } from '../../__testUtils__/portal';
import { boardOf } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('moving items on %s', id => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    setClock('2026-11-23T12:00:00Z');
    portal = await startPortal({ knex: await databases.init(id) });
    board = boardOf(portal);
  });
  afterEach(async () => {
    await portal.stop();
    jest.useRealTimers();
  });

  it('is for owners: nobody else, admins included, moves or orders', async () => {
    const { id: item } = await board.suggest('ada');
    for (const person of ['ada', 'tariq', 'sam', 'max'] as const) {
      await board.asking.move(person, item, { to: 'next' }).expect(403);
      await board.asking.place(person, item, {}).expect(403);
    }
    const { body } = await board.asking
      .move('grace', item, { to: 'next' })
      .expect(200);
    expect(body).toMatchObject({
      status: 'next',
      undoUntil: '2026-11-23T12:10:00.000Z',
      allowed: [
        'edit',
        'move',
        'merge',
        'delete',
        'ask',
        'comment',
        'follow',
        'undo',
      ],
    });
  });

  it('to declined needs a reason, which everybody reads, and closes demand', async () => {
    const { id: item } = await board.suggest('tariq', {
      teamRef: 'group:default/payments',
    });
    await board.asking.move('grace', item, { to: 'declined' }).expect(400);
    const { body } = await board.asking
      .move('grace', item, {
        to: 'declined',
        publicNote: 'Two people run it.',
        insteadYouCan: 'use the hosted runners',
        revisit: 'in spring',
      })
      .expect(200);
    expect(body.closing).toEqual({
      at: '2026-11-23T12:00:00.000Z',
      publicNote: 'Two people run it.',
      insteadYouCan: 'use the hosted runners',
      revisit: 'in spring',
    });
    const { body: late } = await board.asking
      .want('ada', item, 'checkout', 3)
      .expect(409);
    expect(late.current.status).toBe('declined');
    await board.asking.takeBack('tariq', item, 'payments').expect(409);
    expect((await board.read('ada', item)).demand.teams).toBe(1);
    // Opening it again needs a word, too.
    await board.asking.move('grace', item, { to: 'later' }).expect(400);
    await board.asking
      .move('grace', item, { to: 'later', publicNote: 'We found the time.' })
      .expect(200);
    expect(await board.read('ada', item)).not.toHaveProperty('closing');
  });

  it('to shipped needs a word for those who asked, and closes demand', async () => {
    const { id: item } = await board.suggest('tariq', {
      teamRef: 'group:default/payments',
    });
    const { body } = await board.asking
      .move('grace', item, { to: 'shipped' })
      .expect(400);
    expect(body.error.message).toContain('publicNote');
    await board.asking
      .move('grace', item, { to: 'shipped', publicNote: 'Now 5 minutes.' })
      .expect(200);
    await board.asking.want('ada', item, 'checkout', 3).expect(409);
  });

  it('is undone for ten minutes, and the history keeps both', async () => {
    const { id: item } = await board.suggest('ada');
    await board.asking.move('grace', item, { to: 'later' }).expect(200);
    await board.asking
      .move('grace', item, { to: 'declined', publicNote: 'No.' })
      .expect(200);
    const { body } = await board.asking.undo('grace', item).expect(200);
    expect(body).toMatchObject({ status: 'later' });
    expect(body).not.toHaveProperty('closing');
    expect(
      (await board.history('ada', item)).map(
        (step: { kind: string; to?: string }) => `${step.kind} ${step.to}`,
      ),
    ).toEqual([
      'undone later',
      'moved declined',
      'moved later',
      'suggested idea',
    ]);

    await board.asking.move('grace', item, { to: 'next' }).expect(200);
    setClock('2026-11-23T12:10:00Z');
    const { body: late } = await board.asking.undo('grace', item).expect(409);
    expect(late.current.status).toBe('next');
  });

  it('into now ahead of what more teams ask for needs a reason and what gives way', async () => {
    const cold = await board.suggest('tariq', {
      teamRef: 'group:default/payments',
    });
    const running = await board.suggest('grace', { title: 'Runner upgrade' });
    await board.asking
      .move('grace', running.id, {
        to: 'now',
        reason: 'deadline',
        displaces: { nothing: true },
      })
      .expect(200);
    const pet = await board.suggest('grace', {
      title: 'New logo',
      origin: 'executive',
    });
    expect(await board.read('grace', pet.id)).toMatchObject({
      leftBehind: [
        { id: cold.id, title: 'Faster cold builds', status: 'idea', teams: 1 },
      ],
      inNow: [{ id: running.id, teams: 0 }],
    });
    expect((await board.read('ada', pet.id)).leftBehind).toEqual([]);

    const { body } = await board.asking
      .move('grace', pet.id, { to: 'now' })
      .expect(400);
    expect(body.error.message).toContain('reason');
    expect(body.error.message).toContain('displaces');
    await board.asking
      .move('grace', pet.id, {
        to: 'now',
        reason: 'asked-from-above',
        reasonText: 'The board wants it.',
        displaces: { itemId: running.id },
      })
      .expect(200);
    expect(await board.column('ada', 'now')).toEqual(['New logo']);
    expect(await board.column('ada', 'next')).toEqual(['Runner upgrade']);
    const [decision] = await board.history('ada', pet.id);
    expect(decision).toMatchObject({
      to: 'now',
      isAgainstDemand: true,
      reason: 'asked-from-above',
      reasonText: 'The board wants it.',
      displaced: { id: running.id, title: 'Runner upgrade', status: 'next' },
    });
    const [gaveWay] = await board.history('ada', running.id);
    expect(gaveWay).toMatchObject({
      from: 'now',
      to: 'next',
      related: { id: pet.id },
    });
    // Undoing brings back both.
    await board.asking.undo('grace', pet.id).expect(200);
    expect(await board.column('ada', 'now')).toEqual(['Runner upgrade']);
  });

  it('into now of what most ask for asks nothing, whatever its origin', async () => {
    const { id: item } = await board.suggest('tariq', {
      teamRef: 'group:default/payments',
      origin: 'executive',
    });
    await board.suggest('ada', { title: 'Less wanted' });
    await board.asking.move('grace', item, { to: 'now' }).expect(200);
    const [decision] = await board.history('ada', item);
    expect(decision.isAgainstDemand).toBe(false);
  });

  it('puts an item where it was dropped', async () => {
    const ids: Record<string, string> = {};
    for (const title of ['a', 'b', 'c', 'd']) {
      ids[title] = (await board.suggest('grace', { title })).id;
    }
    expect(await board.column('ada', 'idea')).toEqual(['a', 'b', 'c', 'd']);
    const place = (title: string, at: object) =>
      board.asking.place('grace', ids[title], at);
    await place('d', { after: ids.a }).expect(200);
    await place('a', { after: ids.c }).expect(200);
    await place('b', {}).expect(200);
    expect(await board.column('ada', 'idea')).toEqual(['b', 'd', 'c', 'a']);
    await board.asking.move('grace', ids.b, { to: 'next' }).expect(200);
    await board.asking
      .move('grace', ids.c, { to: 'next', before: ids.b })
      .expect(200);
    expect(await board.column('ada', 'next')).toEqual(['c', 'b']);
    await place('a', { after: ids.b }).expect(409);
    await place('a', { after: ids.b, before: ids.d }).expect(400);
  });

  it('withdraws a suggestion only by whoever made it, who may bring it back', async () => {
    const { id: item } = await board.suggest('ada');
    await board.asking.move('grace', item, { to: 'withdrawn' }).expect(400);
    await board.asking.move('tariq', item, { to: 'withdrawn' }).expect(403);
    await board.asking.move('ada', item, { to: 'withdrawn' }).expect(200);
    expect(await board.titles('grace')).toEqual([]);
    await board.asking.move('ada', item, { to: 'now' }).expect(409);
    await board.asking.move('ada', item, { to: 'idea' }).expect(200);
    // What others ask for by now, or the owners picked up, is not hers alone.
    await board.asking.want('tariq', item, 'payments', 1).expect(200);
    await board.asking.move('ada', item, { to: 'withdrawn' }).expect(409);
    await board.asking.takeBack('tariq', item, 'payments').expect(200);
    await board.asking.move('grace', item, { to: 'next' }).expect(200);
    await board.asking.move('ada', item, { to: 'withdrawn' }).expect(403);
  });

  it.each([
    ['shipped', 'declined'],
    ['declined', 'shipped'],
  ] as const)(
    'goes nowhere but back to work from %s',
    async (closed, other) => {
      const { id: item } = await board.suggest('ada');
      const note = { publicNote: 'Done.' };
      await board.asking
        .move('grace', item, { to: closed, ...note })
        .expect(200);
      for (const to of [closed, other, 'duplicate'] as const) {
        await board.asking
          .move('grace', item, { to, ...note })
          .expect(to === 'duplicate' ? 400 : 409);
      }
      await board.asking
        .move('grace', item, { to: 'now', ...note })
        .expect(200);
      expect(await board.column('ada', 'now')).toEqual(['Faster cold builds']);
    },
  );
});

import { TestDatabases } from '@backstage/backend-test-utils';
import { setClock } from '../../__testUtils__/clock';
import { startPortal } from '../../__testUtils__/portal';
import { boardOf } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('authority on %s', id => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    setClock('2026-10-01T12:00:00Z');
    portal = await startPortal({ knex: await databases.init(id) });
    board = boardOf(portal);
  });
  afterEach(async () => {
    await portal.stop();
    jest.useRealTimers();
  });

  const read = async (person: 'ada' | 'grace' = 'ada') =>
    (
      await portal
        .as(person)
        .get('/products/component/default/ci/authority')
        .expect(200)
    ).body;

  const inNow = async (origin: any, effort: number | null, url?: string) => {
    const { id: item } = await board.suggest('grace', {
      origin,
      ...(url && { url }),
    });
    await board.asking
      .change('grace', item, { effort, version: 1 })
      .expect(200);
    await board.asking.move('grace', item, { to: 'now' }).expect(200);
    return item;
  };

  it('shows whose wishes are worked on, every origin alike, once they had time for evidence', async () => {
    await inNow('developer', 6, 'https://tickets.example/1');
    await inNow('executive', 8);
    await inNow('compliance', 4, 'https://tickets.example/2');
    await inNow(undefined, null);
    expect(await read()).toMatchObject({ work: [], young: 4 });
    setClock('2026-11-23T12:00:00Z');
    expect(await read()).toEqual({
      from: '2025-11-23',
      to: '2026-11-23',
      work: [
        {
          origin: 'executive',
          items: 1,
          effort: 8,
          withEvidence: { items: 0, effort: 0 },
        },
        {
          origin: 'developer',
          items: 1,
          effort: 6,
          withEvidence: { items: 1, effort: 6 },
        },
        {
          origin: 'compliance',
          items: 1,
          effort: 4,
          withEvidence: { items: 1, effort: 4 },
        },
        { items: 1, effort: 0, withEvidence: { items: 0, effort: 0 } },
      ],
      developerLed: { effort: 6, of: 14, share: 6 / 14 },
      evidenceBacked: { effort: 10, of: 18, share: 10 / 18 },
      withoutEffort: 1,
      young: 0,
      movedAgainstDemand: [],
      askedForAndDeclined: [],
    });
  });

  it('names what went first twice only once, with what was said last', async () => {
    await board.suggest('tariq', { teamRef: 'group:default/payments' });
    const { id: pet } = await board.suggest('grace', { title: 'New logo' });
    const first = {
      to: 'now' as const,
      displaces: { nothing: true as const },
    };
    await board.asking
      .move('grace', pet, { ...first, reason: 'asked-from-above' })
      .expect(200);
    await board.asking.move('grace', pet, { to: 'next' }).expect(200);
    await board.asking
      .move('grace', pet, { ...first, reason: 'strategy-bet' })
      .expect(200);
    const { movedAgainstDemand } = await read();
    expect(
      movedAgainstDemand.map(({ id: item, reason }: any) => [item, reason]),
    ).toEqual([[pet, 'strategy-bet']]);
  });

  it('names what went first against what teams ask for, unless it was undone, and what they were refused', async () => {
    const wanted = await board.suggest('tariq', {
      teamRef: 'group:default/payments',
    });
    const pet = await board.suggest('grace', { title: 'New logo' });
    const first = {
      to: 'now' as const,
      reason: 'asked-from-above' as const,
      displaces: { nothing: true as const },
    };
    await board.asking.move('grace', pet.id, first).expect(200);
    expect((await read()).movedAgainstDemand).toEqual([
      {
        id: pet.id,
        title: 'New logo',
        status: 'now',
        teams: 0,
        at: '2026-10-01T12:00:00.000Z',
        reason: 'asked-from-above',
      },
    ]);
    await board.asking.undo('grace', pet.id).expect(200);
    expect((await read()).movedAgainstDemand).toEqual([]);
    await board.asking
      .move('grace', wanted.id, { to: 'declined', publicNote: 'No people.' })
      .expect(200);
    expect((await read()).askedForAndDeclined).toEqual([
      {
        id: wanted.id,
        title: 'Faster cold builds',
        status: 'declined',
        teams: 1,
        at: '2026-10-01T12:00:00.000Z',
        publicNote: 'No people.',
      },
    ]);
  });

  it('counts what is internal for owners only', async () => {
    const { id: item } = await board.suggest('grace', {
      visibility: 'internal',
    });
    await board.asking.move('grace', item, { to: 'now' }).expect(200);
    expect((await read('grace')).young).toBe(1);
    expect((await read('ada')).young).toBe(0);
  });
});

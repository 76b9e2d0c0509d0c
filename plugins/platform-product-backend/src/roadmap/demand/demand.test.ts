import { TestDatabases } from '@backstage/backend-test-utils';
import { setClock } from '../../__testUtils__/clock';
import { Persona, startPortal } from '../../__testUtils__/portal';
import { boardOf } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('demand on %s', id => {
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

  const whoAsks = async (person: Persona, item: string) =>
    (await portal.as(person).get(`/roadmap-items/${item}/demand`).expect(200))
      .body.items;

  it('is each team once, at its latest importance, said by any of its members', async () => {
    const { id: item } = await board.suggest('ada');
    await board.asking.want('tariq', item, 'payments', 3).expect(200);
    await board.asking.want('ada', item, 'checkout', 2).expect(200);
    await board.asking.want('lin', item, 'research', 1).expect(200);
    await board.asking.want('max', item, 'leadership', 0).expect(200);
    const { body } = await board.asking
      .want('tariq', item, 'payments', 2)
      .expect(200);
    // statistics.md: 2 + 2 + 1 + 0.
    expect(body.demand).toEqual({
      teams: 3,
      points: 5,
      developers: 3,
      onBehalf: 0,
    });
    expect(
      (await whoAsks('ada', item)).map(
        (word: any) => `${word.team.title} ${word.importance}`,
      ),
    ).toEqual(['checkout 2', 'payments 2', 'research 1', 'leadership 0']);
    await board.asking.takeBack('tariq', item, 'payments').expect(200);
    expect((await board.read('ada', item)).demand).toMatchObject({
      teams: 2,
      points: 3,
    });
  });

  it('shows who said it to their own team only', async () => {
    const { id: item } = await board.suggest('ada');
    await board.asking.want('tariq', item, 'payments', 3).expect(200);
    expect(await whoAsks('tariq', item)).toEqual([
      expect.objectContaining({ saidBy: 'user:default/tariq' }),
    ]);
    for (const person of ['ada', 'grace', 'sam', 'guest'] as const) {
      expect(JSON.stringify(await whoAsks(person, item))).not.toContain(
        'tariq',
      );
    }
  });

  it('is said by members only, whoever owns or administers', async () => {
    const { id: item } = await board.suggest('ada');
    for (const person of ['ada', 'sam', 'max', 'guest', 'service'] as const) {
      await board.asking.want(person, item, 'payments', 3).expect(403);
      await board.asking.takeBack(person, item, 'payments').expect(403);
    }
    await board.asking.want('tariq', item, 'nobody', 3).expect(404);
    await board.asking.want('grace', item, 'payments', 3).expect(400);
    expect(await whoAsks('ada', item)).toEqual([]);
  });

  it('entered by owners counts for nothing until a member says so', async () => {
    const { id: item } = await board.suggest('ada');
    const { body } = await board.asking
      .want('grace', item, 'payments', 3, 'Their stand-up on Monday')
      .expect(200);
    expect(body.demand).toEqual({
      teams: 0,
      points: 0,
      developers: 0,
      onBehalf: 1,
    });
    const { myDemand } = await board.read('tariq', item);
    expect(myDemand).toEqual([
      expect.objectContaining({ importance: 3, isOnBehalf: true }),
    ]);
    expect(await whoAsks('ada', item)).toEqual([
      expect.objectContaining({ source: 'Their stand-up on Monday' }),
    ]);
    await board.asking.want('tariq', item, 'payments', 1).expect(200);
    expect((await board.read('ada', item)).demand).toMatchObject({
      teams: 1,
      points: 1,
      onBehalf: 0,
    });
    // From now on it is the team's own.
    await board.asking
      .want('grace', item, 'payments', 3, 'A hallway')
      .expect(409);
    await board.asking.takeBack('grace', item, 'payments').expect(200);
    expect((await board.read('ada', item)).demand.teams).toBe(1);
  });

  it('orders a list by the sum of importance, then by teams', async () => {
    const [one, two, three] = [
      await board.suggest('ada', { title: 'one team, critical' }),
      await board.suggest('ada', { title: 'three teams, nice' }),
      await board.suggest('ada', { title: 'two teams, important' }),
    ];
    await board.asking.want('tariq', one.id, 'payments', 3).expect(200);
    for (const [person, team] of [
      ['tariq', 'payments'],
      ['ada', 'checkout'],
      ['lin', 'research'],
    ] as const) {
      await board.asking.want(person, two.id, team, 1).expect(200);
    }
    await board.asking.want('tariq', three.id, 'payments', 2).expect(200);
    await board.asking.want('ada', three.id, 'checkout', 2).expect(200);
    expect(await board.titles('max', '?sort=demand')).toEqual([
      'two teams, important',
      'three teams, nice',
      'one team, critical',
    ]);
    expect(await board.titles('lin', '?mine=true')).toEqual([
      'three teams, nice',
    ]);
    const { body } = await portal
      .as('max')
      .get('/roadmap-items?sort=demand&limit=2')
      .expect(200);
    const { body: rest } = await portal
      .as('max')
      .get(`/roadmap-items?sort=demand&limit=2&cursor=${body.nextCursor}`)
      .expect(200);
    expect(rest.items.map((item: any) => item.title)).toEqual([
      'one team, critical',
    ]);
    expect(rest).not.toHaveProperty('nextCursor');
    await portal
      .as('max')
      .get(`/roadmap-items?sort=newest&cursor=${body.nextCursor}`)
      .expect(400);
  });

  it('of ten people at the same moment leaves one word a team', async () => {
    const { id: item } = await board.suggest('ada');
    await Promise.all(
      Array.from({ length: 10 }, (_, i) =>
        i % 2
          ? board.asking.want('tariq', item, 'payments', (i % 3) + 1)
          : board.asking.want('ada', item, 'checkout', (i % 3) + 1),
      ).map(asked => asked.expect(200)),
    );
    const words = await whoAsks('ada', item);
    const { demand } = await board.read('ada', item);
    expect(words).toHaveLength(2);
    expect(demand).toMatchObject({
      teams: 2,
      points: words.reduce(
        (sum: number, word: any) => sum + word.importance,
        0,
      ),
    });
  });
});

import { TestDatabases } from '@backstage/backend-test-utils';
import { setClock } from '../../__testUtils__/clock';
import { startPortal } from '../../__testUtils__/portal';
import { boardOf } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('duplicates on %s', id => {
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

  it('bring their demand along, each team once at its latest word, and take it back', async () => {
    const agent = await board.suggest('tariq', {
      title: 'Agent on Windows',
      teamRef: 'group:default/payments',
      importance: 3,
    });
    await board.asking.want('ada', agent.id, 'checkout', 1).expect(200);
    setClock('2026-11-23T12:05:00Z');
    const windows = await board.suggest('ada', { title: 'Windows agents' });
    await board.asking.want('tariq', windows.id, 'payments', 1).expect(200);

    await board.asking.merge('tariq', windows.id, agent.id).expect(403);
    const { body } = await board.asking
      .merge('grace', windows.id, agent.id)
      .expect(200);
    expect(body).toMatchObject({
      status: 'duplicate',
      mergedInto: { id: agent.id, title: 'Agent on Windows' },
      allowed: expect.arrayContaining(['unmerge']),
    });
    // Payments said "nice" last, on the other one.
    expect(await board.read('ada', agent.id)).toMatchObject({
      demand: { teams: 2, points: 2 },
      duplicates: [{ id: windows.id, title: 'Windows agents' }],
    });
    expect(await board.column('ada', 'idea')).toEqual(['Agent on Windows']);
    await board.asking.want('ada', windows.id, 'checkout', 3).expect(409);

    await board.asking.unmerge('grace', windows.id).expect(200);
    expect(await board.read('ada', agent.id)).toMatchObject({
      demand: { teams: 2, points: 4 },
      duplicates: [],
    });
    expect(await board.read('ada', windows.id)).toMatchObject({
      status: 'idea',
      demand: { teams: 1, points: 1 },
    });
    await board.asking.unmerge('grace', windows.id).expect(409);
  });

  it('never go round in a circle', async () => {
    const [a, b, c] = [
      await board.suggest('ada', { title: 'a' }),
      await board.suggest('ada', { title: 'b' }),
      await board.suggest('ada', { title: 'c' }),
    ];
    await board.asking.merge('grace', a.id, a.id).expect(400);
    await board.asking.merge('grace', a.id, b.id).expect(200);
    await board.asking.merge('grace', b.id, a.id).expect(400);
    // What is a duplicate itself stands for what it is a duplicate of.
    await board.asking.merge('grace', c.id, a.id).expect(200);
    expect((await board.read('ada', c.id)).mergedInto?.title).toBe('b');
  });

  it('are found while somebody types, in any language, the closed ones too', async () => {
    const agent = await board.suggest('tariq', {
      title: 'Agent on Windows',
      problem: 'Our tests need Windows.',
    });
    await board.suggest('tariq', {
      title: 'Langsame Übersetzung',
      problem: 'x',
    });
    const gone = await board.suggest('ada', { title: 'Windows licences' });
    await board.asking
      .move('grace', gone.id, { to: 'declined', publicNote: 'No.' })
      .expect(200);
    const similar = async (text: string) =>
      (
        await portal
          .as('ada')
          .get(
            `/roadmap-items/similar?product=component%3Adefault%2Fci&text=${encodeURIComponent(
              text,
            )}`,
          )
          .expect(200)
      ).body.items.map((item: { title: string }) => item.title);
    expect(await similar('windows agents')).toEqual([
      agent.title,
      'Windows licences',
    ]);
    expect(await similar('übersetzungen')).toEqual(['Langsame Übersetzung']);
    expect(await similar('" OR * : & | !')).toEqual([]);
    expect(await similar('of it')).toEqual([]);
  });
});

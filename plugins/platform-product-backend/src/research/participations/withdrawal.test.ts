import { TestDatabases } from '@backstage/backend-test-utils';
import { agreed, startDesk } from '../__testUtils__/desk';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const linked = { ...agreed, userRef: 'user:default/ada' };

describe.each(databases.eachSupportedId())('taking part, on %s', id => {
  let desk: Awaited<ReturnType<typeof startDesk>>;

  beforeEach(async () => {
    desk = await startDesk(await databases.init(id));
  });
  afterEach(() => desk.stop());

  it('is found by ada herself, without what was noted, and by nobody else', async () => {
    const note = await desk.write('lin', {
      body: 'Waits long.',
      participants: [linked, { ...agreed, code: 'P-02' }],
    });
    const mine = await desk.participations('ada');
    expect(mine).toEqual([
      {
        id: note.participants[0].id,
        products: [
          expect.objectContaining({ entityRef: 'component:default/ci' }),
        ],
        method: 'interview',
        heldOn: '2026-11-20',
        code: 'P-01',
        consent: { quotes: 'anonymous', followUp: false, until: '2999-12-31' },
        cameOfIt: [],
      },
    ]);
    expect(note.participants.map(({ isLinked }) => isLinked)).toEqual([
      true,
      false,
    ]);
    expect(JSON.stringify(note)).not.toContain('default/ada');
    for (const person of ['tariq', 'lin', 'sam', 'guest', 'service'] as const) {
      expect(await desk.participations(person)).toEqual([]);
      await desk.asking.withdraw(person, mine[0].id).expect(404);
    }
  });

  it('ends at once when she withdraws: text, highlights and all', async () => {
    const note = await desk.write('lin', {
      body: 'Waits long.',
      pains: ['Waiting'],
      participants: [linked, { ...agreed, code: 'P-02' }],
    });
    await desk.mark('lin', note, 'Waits long');
    await desk.asking.withdraw('ada', note.participants[0].id).expect(204);
    const left = await desk.read('lin', note.id);
    expect(left).toMatchObject({
      gone: 'withdrawn',
      pains: [],
      participants: [],
      highlightCount: 0,
      allowed: ['delete'],
    });
    expect(left.body).toBeUndefined();
    expect(await desk.highlights('lin', note.id)).toEqual([]);
    expect(await desk.participations('ada')).toEqual([]);
    // A tab of lin's that still has the text must not bring it back.
    const { body: lost } = await desk.asking
      .change('lin', note.id, { body: 'Waits long.', version: 2 })
      .expect(409);
    expect(lost.current.gone).toBe('withdrawn');
  });

  it('can be ended by whoever took part however the note is edited', async () => {
    const note = await desk.write('lin', { participants: [linked] });
    await desk.asking
      .change('lin', note.id, {
        participants: [{ ...agreed, code: 'P-09' }],
        version: 1,
      })
      .expect(400);
    await desk.asking
      .change('lin', note.id, {
        participants: [{ ...linked, userRef: 'user:default/max' }],
        version: 1,
      })
      .expect(400);
    await desk.asking
      .change('lin', note.id, {
        participants: [{ ...agreed, role: 'developer' }],
        version: 1,
      })
      .expect(200);
    expect(await desk.participations('ada')).toHaveLength(1);
  });
});

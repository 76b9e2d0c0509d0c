import { TestDatabases } from '@backstage/backend-test-utils';
import { setClock } from '../../__testUtils__/clock';
import { Persona, startPortal } from '../../__testUtils__/portal';
import { boardOf } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('comments on %s', id => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let item: string;

  beforeEach(async () => {
    portal = await startPortal({
      knex: await databases.init(id),
      platformProduct: { privacyStewards: ['group:default/research'] },
    });
    item = (await boardOf(portal).suggest('ada')).id;
  });
  afterEach(async () => {
    await portal.stop();
    jest.useRealTimers();
  });

  const path = (rest = '') => `/roadmap-items/${item}/comments${rest}`;
  const list = async (person: Persona, query = '') =>
    (await portal.as(person).get(path(query)).expect(200)).body;
  const say = async (person: Persona, comment: object) =>
    (await portal.as(person).post(path(), comment).expect(200)).body;

  it('are somebody’s own, a team’s or the owners’, and nobody is named', async () => {
    await say('ada', { text: 'Yes, please.' });
    await say('tariq', { text: 'Us, too.', teamRef: 'group:default/payments' });
    await say('grace', { text: 'In spring.' });
    const { items } = await list('lin');
    expect(
      items.map((comment: any) => [
        comment.text,
        comment.team?.title,
        comment.isOwners,
      ]),
    ).toEqual([
      ['Yes, please.', undefined, false],
      ['Us, too.', 'payments', false],
      ['In spring.', undefined, true],
    ]);
    expect(JSON.stringify(items)).not.toContain('user:');
    await portal
      .as('ada')
      .post(path(), { text: 'x', teamRef: 'group:default/payments' })
      .expect(403);
  });

  it('come a page at a time, the oldest first', async () => {
    for (const [minute, text] of ['one', 'two', 'three'].entries()) {
      setClock(`2026-11-23T12:0${minute}:00Z`);
      await say('ada', { text });
    }
    const first = await list('lin', '?limit=2');
    const second = await list('lin', `?limit=2&cursor=${first.nextCursor}`);
    expect(
      [...first.items, ...second.items].map((comment: any) => comment.text),
    ).toEqual(['one', 'two', 'three']);
    expect(second).not.toHaveProperty('nextCursor');
  });

  it('are changed by whoever wrote them, once', async () => {
    const { id: comment } = await say('ada', { text: 'Yes.' });
    const change = (person: Persona, text: string, version: number) =>
      portal.as(person).patch(path(`/${comment}`), { text, version });
    await change('grace', 'No.', 1).expect(403);
    await change('ada', 'Yes, please.', 1).expect(200);
    await change('ada', 'Yes, please.', 1).expect(200);
    const { body } = await change('ada', 'Oh yes.', 1).expect(409);
    expect(body.current).toMatchObject({ text: 'Yes, please.', version: 2 });
  });

  it.each(['ada', 'grace', 'lin'] as const)(
    'are removed by %s, and that there was one stays',
    async person => {
      const { id: comment } = await say('ada', { text: 'Something rude' });
      const remove = (who: Persona, version: number) =>
        portal.as(who).delete(path(`/${comment}?version=${version}`));
      await remove('tariq', 1).expect(403);
      await remove(person, 1).expect(204);
      await remove(person, 1).expect(204);
      const { items } = await list('tariq');
      expect(items).toHaveLength(1);
      expect(items[0]).not.toHaveProperty('text');
      expect(items[0].allowed).toEqual([]);
    },
  );

  it('are reported once by each, and only owners see how often', async () => {
    const { id: comment } = await say('ada', { text: 'Something rude' });
    for (const person of ['tariq', 'tariq', 'max'] as const) {
      await portal
        .as(person)
        .post(path(`/${comment}/report`))
        .expect(204);
    }
    expect((await list('grace')).items[0].reports).toBe(2);
    for (const person of ['ada', 'tariq', 'lin'] as const) {
      expect((await list(person)).items[0]).not.toHaveProperty('reports');
    }
  });
});

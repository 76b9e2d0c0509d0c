import { TestDatabases } from '@backstage/backend-test-utils';
import { Persona, personas, startPortal } from '../../__testUtils__/portal';
import { boardOf } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const canary = 'zanzibar';

describe.each(databases.eachSupportedId())('an internal item on %s', id => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    portal = await startPortal({ knex: await databases.init(id) });
    board = boardOf(portal);
  });
  afterEach(() => portal.stop());

  const others = personas.filter(
    (person): person is Persona => !['grace', 'nobody'].includes(person),
  );

  it('is found by nobody else, on any route, count, search or history', async () => {
    const open = await board.suggest('ada', { title: 'Faster builds' });
    const hidden = await board.suggest('grace', {
      title: `Buy ${canary}`,
      problem: `The ${canary} contract ends.`,
      visibility: 'internal',
    });
    await board.asking
      .change('grace', open.id, { internalNote: canary, version: 1 })
      .expect(200);
    // What it touches is public; that it was this one is not.
    const merged = await board.suggest('grace', {
      title: `Another ${canary}`,
      visibility: 'internal',
    });
    await board.asking.merge('grace', merged.id, open.id).expect(200);
    await board.asking.want('grace', hidden.id, 'platform', 3).expect(200);

    const product = 'component%3Adefault%2Fci';
    for (const person of others) {
      for (const path of [
        '/roadmap-items',
        `/roadmap-items?product=${product}`,
        `/roadmap-items?search=${canary}`,
        `/roadmap-items?status=idea`,
        `/roadmap-items?status=duplicate`,
        `/roadmap-items?mine=true`,
        `/roadmap-items?team=group%3Adefault%2Fplatform`,
        `/roadmap-items/similar?product=${product}&text=${canary}`,
        `/products/component/default/ci/roadmap`,
        `/products/component/default/ci/roadmap?search=${canary}`,
        `/roadmap-items/${open.id}`,
        `/roadmap-items/${open.id}/history`,
        `/roadmap-items/${open.id}/demand`,
        `/roadmap-items/${open.id}/evidence`,
        `/roadmap-items/${open.id}/comments`,
        `/roadmap-items/${open.id}/effect`,
        '/products/component/default/ci/authority',
        '/products/component/default/ci/choices',
        '/inbox',
        '/inbox?state=done',
      ]) {
        const { status, text } = await portal.as(person).get(path);
        expect([path, status, text.includes(canary)]).toEqual([
          path,
          200,
          false,
        ]);
        expect(text).not.toContain(hidden.id);
      }
      const { body } = await portal
        .as(person)
        .get('/products/component/default/ci/roadmap')
        .expect(200);
      expect(body.columns[0]).toMatchObject({ status: 'idea', total: 1 });
      for (const rest of [
        '',
        '/history',
        '/demand',
        '/evidence',
        '/comments',
        '/effect',
      ]) {
        await portal
          .as(person)
          .get(`/roadmap-items/${hidden.id}${rest}`)
          .expect(404);
      }
    }
    await board.asking.want('tariq', hidden.id, 'payments', 3).expect(404);
    expect(await board.titles('grace', `?search=${canary}`)).toEqual([
      `Buy ${canary}`,
    ]);
  });

  it('becomes public when grace says so, and never internal again', async () => {
    const item = await board.suggest('grace', { visibility: 'internal' });
    await board.asking.read('ada', item.id).expect(404);
    await board.asking
      .change('grace', item.id, { visibility: 'public', version: 1 })
      .expect(200);
    await board.asking.read('ada', item.id).expect(200);
    const { body } = await board.asking
      .change('grace', item.id, { visibility: 'internal', version: 2 })
      .expect(400);
    expect(body.error.message).toContain('stays public');
  });

  it('is for owners to make, and takes in nothing that others asked for', async () => {
    await portal
      .as('ada')
      .post('/roadmap-items', {
        title: 'x',
        problem: 'y',
        products: ['component:default/ci'],
        visibility: 'internal',
      })
      .expect(403);
    const open = await board.suggest('ada');
    const hidden = await board.suggest('grace', { visibility: 'internal' });
    await board.asking.merge('grace', open.id, hidden.id).expect(400);
    expect(await board.column('ada', 'idea')).toEqual(['Faster cold builds']);
  });
});

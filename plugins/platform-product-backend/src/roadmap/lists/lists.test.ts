import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { setClock } from '../../__testUtils__/clock';
import { Persona } from '../../__testUtils__/portal';
import { policyPortal } from '../../__testUtils__/policyPortal';
import { boardOf, secrets } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const team = 'group%3Adefault%2Fpayments';
const ciRoadmap = '/products/component/default/ci/roadmap';

describe.each(databases.eachSupportedId())('lists of a roadmap on %s', id => {
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof policyPortal>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    knex = await databases.init(id);
    portal = await policyPortal(knex);
    board = boardOf(portal);
  });
  afterEach(async () => {
    jest.useRealTimers();
    await portal.stop();
  });

  it('tell what a team asks for only to whoever sees the team', async () => {
    await board.suggest('tariq', { teamRef: 'group:default/payments' });
    await board.suggest('lin', { title: 'Something else' });
    const boarded = async (person: Persona) =>
      (await portal.as(person).get(`${ciRoadmap}?team=${team}`).expect(200))
        .body.columns[0].items.length;
    portal.hide('group:default/payments', 'ada');
    expect(await board.titles('lin', `?team=${team}`)).toEqual([
      'Faster cold builds',
    ]);
    expect(await boarded('lin')).toBe(1);
    expect(await board.titles('ada', `?team=${team}`)).toEqual([]);
    expect(await boarded('ada')).toBe(0);
    expect(await board.titles('ada')).toHaveLength(2);
  });

  it('find nothing of a product that left the catalog, and all of what did not', async () => {
    setClock('2026-11-20T12:00:00Z');
    await board.suggest('ada', { title: 'Faster cold builds' });
    await board.suggest('lin', {
      title: 'Faster cold rotation',
      products: [secrets],
    });
    expect(await board.titles('ada', '?search=faster&limit=1')).toEqual([
      expect.any(String),
    ]);
    await knex('catalog_entities')
      .where({ ref: secrets })
      .update({ vanished_at: '2026-11-01T00:00:00.000Z' });
    // What a reader saw is remembered for ten seconds.
    setClock('2026-11-20T12:01:00Z');
    expect(await board.titles('ada', '?search=faster&limit=1')).toEqual([
      'Faster cold builds',
    ]);
    expect(await board.titles('ada', '?search=rotation')).toEqual([]);
  });

  it('go on where a column of the board ends', async () => {
    for (const title of ['one', 'two', 'three']) {
      await board.suggest('ada', { title });
    }
    const { body } = await portal
      .as('ada')
      .get(`${ciRoadmap}?limit=2`)
      .expect(200);
    const [ideas] = body.columns;
    expect(ideas).toMatchObject({ status: 'idea', total: 3 });
    expect(ideas.items.map((item: any) => item.title)).toEqual(['one', 'two']);
    const product = 'component%3Adefault%2Fci';
    expect(
      await board.titles(
        'ada',
        `?product=${product}&status=idea&limit=2&cursor=${ideas.nextCursor}`,
      ),
    ).toEqual(['three']);
    await portal
      .as('ada')
      .get(`/roadmap-items?product=${product}&cursor=${ideas.nextCursor}`)
      .expect(400);
  });
});

import { TestDatabases } from '@backstage/backend-test-utils';
import { Persona } from '../../__testUtils__/portal';
import { policyPortal } from '../../__testUtils__/policyPortal';
import { boardOf } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const team = 'group%3Adefault%2Fpayments';
const ciRoadmap = '/products/component/default/ci/roadmap';

describe.each(databases.eachSupportedId())('lists of a roadmap on %s', id => {
  let portal: Awaited<ReturnType<typeof policyPortal>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    portal = await policyPortal(await databases.init(id));
    board = boardOf(portal);
  });
  afterEach(() => portal.stop());

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

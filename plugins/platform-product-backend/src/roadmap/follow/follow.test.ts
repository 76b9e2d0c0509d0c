import { TestDatabases } from '@backstage/backend-test-utils';
import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { Persona, startPortal } from '../../__testUtils__/portal';
import { boardOf } from '../__testUtils__/board';
import { FollowStore } from './FollowStore';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ciPath = '/products/component/default/ci';

describe.each(databases.eachSupportedId())('following on %s', id => {
  let knex: Knex;
  let portal: Awaited<ReturnType<typeof startPortal>>;
  let board: ReturnType<typeof boardOf>;

  beforeEach(async () => {
    knex = await databases.init(id);
    portal = await startPortal({ knex });
    board = boardOf(portal);
  });
  afterEach(() => portal.stop());

  const follow = (person: Persona, path: string) =>
    portal.as(person).put(`${path}/follow`);
  const unfollow = (person: Persona, path: string) =>
    portal.as(person).delete(`${path}/follow`);

  it('an item twice is following it once, and so is leaving it', async () => {
    const { id: item } = await board.suggest('tariq');
    const path = `/roadmap-items/${item}`;
    const { isFollowed, audience } = await board.read('ada', item);
    expect(isFollowed).toBe(false);
    await follow('ada', path).expect(204);
    await follow('ada', path).expect(204);
    expect(await board.read('ada', item)).toMatchObject({
      isFollowed: true,
      audience: { followers: audience.followers + 1 },
    });
    expect((await board.read('lin', item)).isFollowed).toBe(false);
    await unfollow('ada', path).expect(204);
    await unfollow('ada', path).expect(204);
    expect(await board.read('ada', item)).toMatchObject({
      isFollowed: false,
      audience,
    });
  });

  it('a product is apart from following its items, and each person is told once', async () => {
    const { id: item } = await board.suggest('tariq');
    await follow('ada', ciPath).expect(204);
    await follow('ada', `/roadmap-items/${item}`).expect(204);
    await follow('lin', ciPath).expect(204);
    const [product] = await knex('roadmap_item_products')
      .where({ item_id: item })
      .pluck('product_id');
    const follows = new FollowStore(knex);
    expect(await follows.followersOf([product, item])).toEqual([
      'user:default/ada',
      'user:default/lin',
    ]);
    expect(
      await follows.followedAmong('user:default/lin', [product, item]),
    ).toEqual(new Set([product]));
    await unfollow('ada', ciPath).expect(204);
    expect(await follows.followersOf([product])).toEqual(['user:default/lin']);
    expect(await follows.followersOf([item])).toEqual(['user:default/ada']);
  });

  it('takes an account of one’s own, and something that one sees', async () => {
    const { id: item } = await board.suggest('grace', {
      visibility: 'internal',
    });
    await follow('guest', ciPath).expect(403);
    await follow('service', ciPath).expect(403);
    await follow('nobody', ciPath).expect(401);
    await follow('ada', `/roadmap-items/${item}`).expect(404);
    await follow('ada', `/roadmap-items/${randomUUID()}`).expect(404);
    await follow('ada', '/products/component/default/nothing').expect(404);
    await follow('grace', `/roadmap-items/${item}`).expect(204);
    expect(await knex('follows').pluck('follower_ref')).toEqual([
      'user:default/grace',
    ]);
  });
});

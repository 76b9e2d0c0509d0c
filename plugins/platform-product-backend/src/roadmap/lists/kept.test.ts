import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { startPortal } from '../../__testUtils__/portal';
import { boardOf, ci, secrets } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const kept = [
  'status',
  'place',
  'is_internal',
  'demand_points',
  'demand_teams',
].map(column => ({ ofItem: `item.${column}`, besides: `item_${column}` }));

describe.each(databases.eachSupportedId())(
  'what lists of a product go by on %s',
  id => {
    let knex: Knex;
    let portal: Awaited<ReturnType<typeof startPortal>>;
    let board: ReturnType<typeof boardOf>;

    beforeEach(async () => {
      knex = await databases.init(id);
      portal = await startPortal({ knex });
      board = boardOf(portal);
    });
    afterEach(() => portal.stop());

    const links = () =>
      knex('roadmap_item_products').join(
        'roadmap_items as item',
        'item.id',
        'item_id',
      );
    const strayed = () =>
      links().where(any =>
        kept.forEach(({ ofItem, besides }) =>
          any.orWhereRaw('?? is distinct from ??', [ofItem, besides]),
        ),
      );

    it('is what the items say, whoever asks, moves, merges or edits them', async () => {
      const cold = await board.suggest('ada');
      const warm = await board.suggest('tariq', { title: 'Warm builds' });
      const hidden = await board.suggest('grace', { title: 'Not yet' });
      expect(await links()).toHaveLength(3);
      expect(await strayed()).toEqual([]);

      await board.asking.want('tariq', cold.id, 'payments', 3).expect(200);
      await board.asking.move('grace', warm.id, { to: 'next' }).expect(200);
      await board.asking.place('grace', hidden.id, {}).expect(200);
      expect(await strayed()).toEqual([]);

      const { version } = await board.read('grace', cold.id);
      await board.asking
        .change('grace', cold.id, { products: [ci, secrets], version })
        .expect(200);
      await board.asking.merge('grace', warm.id, cold.id).expect(200);
      expect(await links()).toHaveLength(4);
      expect(await strayed()).toEqual([]);
      await board.asking.unmerge('grace', warm.id).expect(200);
      expect(await strayed()).toEqual([]);
    });
  },
);

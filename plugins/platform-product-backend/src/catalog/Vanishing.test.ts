import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { entity } from '../__testUtils__/entities';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { mirroredEntity } from './MirroredEntity';
import { MirrorStore } from './MirrorStore';
import { Vanishing } from './Vanishing';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const ci = mirroredEntity(entity('component:default/ci'), () => true)!;
const at = (minute: number) => new Date(Date.UTC(2026, 10, 23, 12, minute));
const nothing = new Set<string>();

describe.each(databases.eachSupportedId())('vanishing on %s', id => {
  let knex: Knex;
  let store: MirrorStore;
  let vanishing: Vanishing;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(async () => {
    await knex('catalog_entities').delete();
    store = new MirrorStore(knex);
    await store.put([ci]);
    vanishing = new Vanishing(store, 100);
  });

  /** A scan that lacks everything, from its start to its end in minutes. */
  const scan = (start: number, end: number) =>
    vanishing.after(nothing, at(start).toISOString(), () => at(end));
  const isHidden = async () =>
    (await knex('catalog_entities').first('vanished_at')).vanished_at !== null;

  it('takes two scans, one after the other', async () => {
    expect(await scan(0, 1)).toEqual({ missing: 1, vanished: 0 });
    expect(await isHidden()).toBe(false);
    expect(await scan(2, 3)).toEqual({ missing: 0, vanished: 1 });
    expect(await isHidden()).toBe(true);
    expect(await scan(4, 5)).toEqual({ missing: 0, vanished: 0 });
  });

  it('does not take two scans of the same moment for two', async () => {
    await scan(0, 5);
    expect(await scan(4, 9)).toEqual({ missing: 0, vanished: 0 });
    expect(await isHidden()).toBe(false);
  });

  it('spares what somebody sees again at the last moment', async () => {
    await scan(0, 1);
    const { countLiving } = store;
    store.countLiving = async () => {
      await store.put([ci]);
      return countLiving.call(store);
    };
    await scan(2, 3);
    expect(await isHidden()).toBe(false);
  });
});

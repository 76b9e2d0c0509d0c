import { mockServices, TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { loadPepper } from './Pepper';
import { Periods } from './Periods';
import { PeriodStore } from './PeriodStore';
import { RespondentKeys } from './RespondentKeys';
import { SaltStore } from './SaltStore';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const now = new Date('2026-11-22T12:00:00Z');
const product = '5d1c2b6e-8a52-4a4e-9d8e-2f6f0f3a7c11';

describe.each(databases.eachSupportedId())('respondent keys on %s', id => {
  let knex: Knex;
  const keysWith = async (configured?: string) => {
    const store = new SaltStore(knex);
    const logger = mockServices.logger.mock();
    const pepper = await loadPepper({ configured, store, logger });
    return { keys: new RespondentKeys(pepper, store), pepper, logger };
  };
  const periods = () =>
    new Periods(new PeriodStore(knex), {
      length: 'quarter',
      fiscalYearStart: 1,
    });

  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(async () => {
    await knex('respondent_salts').delete();
    await knex('generated_pepper').delete();
    await knex('periods').delete();
  });

  it('lets ada find her answer after a restart, and on another replica', async () => {
    const replicas = await Promise.all([keysWith('p'), keysWith('p')]);
    const written = await Promise.all(
      replicas.map(({ keys }) =>
        keys.keyToWrite('user:default/ada', product, '2026-Q4'),
      ),
    );
    const { keys: restarted } = await keysWith('p');
    expect(
      new Set([
        ...written,
        await restarted.keyToFind('user:default/ada', product, '2026-Q4'),
      ]).size,
    ).toBe(1);
  });

  it('gives one person unlinkable keys for other products and periods', async () => {
    const { keys } = await keysWith('p');
    const all = await Promise.all([
      keys.keyToWrite('user:default/ada', product, '2026-Q4'),
      keys.keyToWrite('user:default/ada', product, '2027-Q1'),
      keys.keyToWrite('user:default/ada', 'another product', '2026-Q4'),
      keys.keyToWrite('user:default/tariq', product, '2026-Q4'),
    ]);
    expect(new Set(all).size).toBe(4);
    expect(all.join()).not.toContain('default/ada');
  });

  it('finds nobody once the salt of a period is deleted', async () => {
    const { keys } = await keysWith('p');
    await keys.keyToWrite('user:default/ada', product, '2026-Q4');
    await knex('respondent_salts').delete();
    const { keys: later } = await keysWith('p');
    expect(
      await later.keyToFind('user:default/ada', product, '2026-Q4'),
    ).toBeUndefined();
  });

  it('refuses to start with another pepper while the period is open, and says what to do', async () => {
    const { keys } = await keysWith('the first pepper');
    const { id: open } = await periods().current(now);
    await keys.keyToWrite('user:default/ada', product, open);
    await keys.assertPepperUnchanged(periods(), now);

    const { keys: changed } = await keysWith('another pepper');
    await expect(changed.assertPepperUnchanged(periods(), now)).rejects.toThrow(
      /Put the former value back.*2026-12-31/,
    );
    await expect(
      changed.keyToWrite('user:default/ada', product, open),
    ).rejects.toThrow('Put the former value back');

    await changed.assertPepperUnchanged(
      periods(),
      new Date('2027-01-01T00:00:00Z'),
    );
  });

  it('generates one pepper for all replicas and warns that config is better', async () => {
    const started = await Promise.all([keysWith(), keysWith(), keysWith()]);
    expect(new Set(started.map(({ pepper }) => pepper.fingerprint)).size).toBe(
      1,
    );
    const { pepper, logger } = started[0];
    expect(pepper.source).toBe('generated');
    expect(logger.warn).toHaveBeenCalledWith(
      expect.stringContaining('platformProduct.privacy.pepper'),
    );
    expect(JSON.stringify(logger.warn.mock.calls)).not.toContain(
      pepper.secret.toString('utf8'),
    );
  });
});

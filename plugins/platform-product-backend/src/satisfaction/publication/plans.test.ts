import { TestDatabases } from '@backstage/backend-test-utils';
import { migratedDatabase } from '../../__testUtils__/migratedDatabase';
import { plansOf } from '../../__testUtils__/queryPlan';
import { FiguresStore } from '../figures/FiguresStore';
import { WaitingAnswers } from './WaitingAnswers';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('the database %s', id => {
  it('reads figures by key, and only answers that wait', async () => {
    const knex = await migratedDatabase(databases, id);
    const product = { productId: 'ci', people: 1 };
    const waiting = new WaitingAnswers(knex);

    for (const plan of await plansOf(knex, () =>
      new FiguresStore(knex).read('ci'),
    )) {
      expect(plan).toMatch(/product_figures_newest_idx/);
    }
    for (const work of [
      () => waiting.nextProduct('2026-Q4', ''),
      () => waiting.sums(product, '2026-Q4'),
      () => waiting.mark(product, '2026-Q4', new Map(), true),
    ]) {
      const [plan] = await plansOf(knex, work);
      expect(plan).toMatch(/ratings_waiting_idx/);
      expect(plan).not.toMatch(/SCAN ratings|Seq Scan/);
    }
  });
});

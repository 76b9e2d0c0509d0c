import { TestDatabases } from '@backstage/backend-test-utils';
import { startPortal } from '../__testUtils__/portal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())('choices as a file, on %s', id => {
  let portal: Awaited<ReturnType<typeof startPortal>>;
  beforeAll(async () => {
    portal = await startPortal({ knex: await databases.init(id) });
    await portal
      .as('tariq')
      .put('/products/component/default/ci/choices/default/payments', {
        choice: 'opted-out',
        alternative: { name: '=1+1' },
        reasons: ['other'],
        reasonText: 'We, "the ledger", wait\nfor tickets',
        note: '@SUM(A1)',
        version: 0,
      })
      .expect(200);
  });
  afterAll(() => portal.stop());

  const file = async (query = '') => {
    const { text, type } = await portal
      .as('max')
      .get(`/exports/choices${query}`)
      .expect(200);
    expect(type).toBe('text/csv');
    return text;
  };

  it('are safe to open in a spreadsheet, and say what they are about', async () => {
    const text = await file('?product=component:default/ci');
    expect(text).toMatch(/^product,product_title,team,/);
    expect(text).toContain(`,'=1+1,other,`);
    expect(text).toContain(`,'@SUM(A1),`);
    expect(text).toContain('"We, ""the ledger"", wait\nfor tickets"');
    expect(text.trimEnd()).toMatch(
      /About tools, not people\. Not for assessing individuals or teams\.[",]*$/,
    );
  });

  it('never tell who recorded them', async () => {
    expect(await file()).not.toContain('tariq');
  });

  it('are of all products unless one is named', async () => {
    expect(await file()).toContain('component:default/secrets');
    expect(await file('?product=component:default/ci')).not.toContain(
      'component:default/secrets',
    );
    await portal
      .as('max')
      .get('/exports/choices?product=component:default/ledger')
      .expect(404);
    await portal.as('max').get('/exports/choices?format=xml').expect(400);
  });
});

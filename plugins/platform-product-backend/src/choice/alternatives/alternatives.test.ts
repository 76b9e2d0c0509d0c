import { TestDatabases } from '@backstage/backend-test-utils';
import { Knex } from 'knex';
import { Persona, startPortal } from '../../__testUtils__/portal';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ledger = {
  entityRef: 'component:default/ledger',
  title: 'ledger',
};

describe.each(databases.eachSupportedId())(
  'what is used instead, on %s',
  id => {
    let knex: Knex;
    let portal: Awaited<ReturnType<typeof startPortal>>;

    const optOut = (
      person: Persona,
      team: string,
      product: string,
      alternative: object,
    ) =>
      portal
        .as(person)
        .put(`/products/component/default/${product}/choices/default/${team}`, {
          choice: 'opted-out',
          alternative,
          reasons: ['cost'],
          version: 0,
        })
        .expect(200);

    beforeEach(async () => {
      knex = await databases.init(id);
      portal = await startPortal({ knex });
      await optOut('tariq', 'payments', 'ci', { name: 'Own  Jenkins' });
      await optOut('ada', 'checkout', 'ci', { name: 'own jenkins' });
      await optOut('lin', 'research', 'ci', {
        entityRef: 'component:default/ledger',
      });
      await optOut('max', 'leadership', 'ci', { nothing: true });
      await optOut('tariq', 'payments', 'secrets', { name: 'Own Jenkins' });
    });
    afterEach(() => portal.stop());

    const merge = (person: Persona, name: string, means?: object) =>
      portal.as(person).put('/alternatives/aliases', {
        product: 'component:default/ci',
        name,
        ...(means && { means }),
      });

    const ofCi = async (person: Persona = 'ada') =>
      (
        await portal
          .as(person)
          .get('/products/component/default/ci/alternatives')
          .expect(200)
      ).body;

    const league = async (query = '') =>
      (await portal.as('max').get(`/alternatives${query}`).expect(200)).body;

    it('counts teams and developers, whatever the case of a name', async () => {
      const { items, allowed } = await ofCi();
      expect(allowed).toEqual([]);
      expect(
        items.map(({ alternative, teams, developers }: any) => [
          alternative,
          teams,
          developers,
        ]),
      ).toEqual([
        [{ name: expect.stringMatching(/own {1,2}jenkins/i) }, 2, 2],
        [{ nothing: true }, 1, 1],
        [ledger, 1, 1],
      ]);
      expect(
        items[0].usedBy.map(({ title }: { title: string }) => title),
      ).toEqual(['checkout', 'payments']);
    });

    it('lets owners, and nobody else, say that two names are one thing', async () => {
      await merge('ada', 'Own Jenkins', { entityRef: ledger.entityRef }).expect(
        403,
      );
      await merge('sam', 'Own Jenkins', { entityRef: ledger.entityRef }).expect(
        403,
      );
      await merge('grace', 'Own Jenkins', {
        entityRef: 'component:default/gone',
      }).expect(400);
      const { body } = await merge('grace', 'Own Jenkins', {
        entityRef: ledger.entityRef,
      }).expect(200);
      expect(body.items).toEqual([
        { name: 'Own Jenkins', means: { entityRef: ledger.entityRef } },
      ]);
      const { items, allowed } = await ofCi('grace');
      expect(allowed).toEqual(['merge']);
      expect(items[0]).toMatchObject({
        alternative: ledger,
        teams: 3,
        mergedNames: ['Own Jenkins'],
      });

      await merge('grace', 'own jenkins').expect(200);
      expect((await ofCi()).items).toHaveLength(3);
    });

    it('follows a name that counts as another which counts as a third', async () => {
      await merge('grace', 'own jenkins', { name: 'Jenkins' }).expect(200);
      await merge('grace', 'Jenkins', { entityRef: ledger.entityRef }).expect(
        200,
      );
      expect((await ofCi()).items[0]).toMatchObject({
        alternative: ledger,
        teams: 3,
      });
      // Whoever closes a circle puts together what is together.
      const { body } = await merge('grace', 'Jenkins', {
        name: 'own jenkins',
      }).expect(200);
      expect(body.items.map(({ means }: { means: object }) => means)).toEqual([
        { entityRef: ledger.entityRef },
        { entityRef: ledger.entityRef },
      ]);
    });

    it('compares across products, each team once', async () => {
      const { items, totalItems } = await league();
      expect(totalItems).toBe(3);
      expect(items[0]).toMatchObject({
        teams: 2,
        developers: 2,
        products: [
          { entityRef: 'component:default/ci', teams: 2 },
          { entityRef: 'component:default/secrets', teams: 1 },
        ],
      });
      const seen = [];
      let cursor = '';
      do {
        const page = await league(`?limit=1${cursor && `&cursor=${cursor}`}`);
        seen.push(...page.items);
        cursor = page.nextCursor ?? '';
      } while (cursor);
      expect(seen).toEqual(items);
      await portal.as('max').get('/alternatives?cursor=abc').expect(400);
    });

    it('is read with as many statements for any number of products', async () => {
      await league();
      const statements: string[] = [];
      knex.on('query', ({ sql }) => {
        // Which is looked at by itself.
        if (!sql.includes('outbox')) {
          statements.push(sql);
        }
      });
      await league();
      expect(statements).toHaveLength(2);
    });

    it('forgets what a team takes back', async () => {
      await portal
        .as('lin')
        .delete(
          '/products/component/default/ci/choices/default/research?version=1',
        )
        .expect(200);
      expect((await league()).items).toHaveLength(2);
    });
  },
);

import { TestDatabases } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { Persona, startPortal } from '../../__testUtils__/portal';
import {
  allow,
  deny,
  onlyIf,
  permissionsUnder,
  rule,
} from '../../__testUtils__/policy';
import { ChangingCatalog } from '../../__testUtils__/changingCatalog';
import { company } from '../../__testUtils__/company';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const ci = '/products/component/default/ci';
const optOut = {
  choice: 'opted-out',
  alternative: { entityRef: 'component:default/ledger' },
  reasons: ['cost'],
  version: 0,
};

describe.each(databases.eachSupportedId())(
  'under a policy, choices on %s',
  id => {
    it('can be taken from members by it, and given to nobody else', async () => {
      const portal = await startPortal({
        knex: await databases.init(id),
        permissions: permissionsUnder(
          ({ name }, userRef) =>
            name === 'platform-product.choice.set' &&
            userRef === 'user:default/tariq'
              ? deny
              : allow,
          company,
        ),
      });
      const record = (person: Persona, team: string) =>
        portal.as(person).put(`${ci}/choices/default/${team}`, optOut);
      expect((await record('tariq', 'payments')).status).toBe(403);
      await record('ada', 'checkout').expect(200);
      await record('ada', 'payments').expect(403);
      await portal.stop();
    });

    it('say nothing of entities that the reader can’t see', async () => {
      // Everybody sees what is offered, and tariq sees everything.
      const catalog = new ChangingCatalog([...company]);
      catalog.hides = (ref, userRef) =>
        userRef !== 'user:default/tariq' &&
        !['component:default/ci', 'component:default/secrets'].includes(ref);
      const portal = await startPortal({
        knex: await databases.init(id),
        permissions: permissionsUnder(
          ({ name }, userRef) =>
            name === catalogEntityReadPermission.name &&
            userRef !== 'user:default/tariq'
              ? onlyIf(
                  rule('HAS_ANNOTATION', {
                    annotation: 'platform-product.io/offered',
                  }),
                )
              : allow,
          company,
        ),
        catalog,
      });
      await portal
        .as('tariq')
        .put(`${ci}/choices/default/payments`, optOut)
        .expect(200);
      const paths = [
        `${ci}/choices`,
        `${ci}/adoption`,
        `${ci}/alternatives`,
        '/alternatives',
        '/exports/choices',
      ];
      for (const path of paths) {
        const { text: all } = await portal.as('tariq').get(path).expect(200);
        expect([path, all]).toEqual([path, expect.stringContaining('ledger')]);
        const { text: some } = await portal.as('ada').get(path).expect(200);
        expect([path, some]).toEqual([
          path,
          expect.not.stringMatching(/ledger|payments/),
        ]);
      }
      await portal.as('ada').get(`${ci}/choices/default/payments`).expect(404);
      await portal.as('ada').get('/teams/default/payments/choices').expect(404);
      await portal.stop();
    });
  },
);

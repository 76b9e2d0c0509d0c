import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import { PolicyDecision } from '@backstage/plugin-permission-common';
import {
  ratingCreatePermission,
  satisfactionReadPermission,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { catalogRoom } from '../__testUtils__/catalogRoom';
import { ChangingCatalog } from '../__testUtils__/changingCatalog';
import { company } from '../__testUtils__/company';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { person } from '../__testUtils__/people';
import {
  allow,
  deny,
  onlyIf,
  ownedBy,
  permissionsUnder,
  rule,
} from '../__testUtils__/policy';
import { RequestCaller } from '../http/Caller';
import { CatalogVisibility } from './CatalogVisibility';
import { Decisions } from './Decisions';
import { ProductAccess } from './ProductAccess';

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

const ci = 'component:default/ci';
const nothing = 'component:default/nothing';
const ledger = 'component:default/ledger';
const platform = 'group:default/platform';
const payments = 'group:default/payments';
const hasAnnotation = rule('HAS_ANNOTATION', {
  annotation: 'platform-product.io/offered',
});

const noon = '2026-11-23T12:00:00.000Z';
const secondsLater = (seconds: number) =>
  new Date(Date.parse(noon) + seconds * 1000).toISOString();
const ada = person('ada', noon);
const tariq = person('tariq', noon);

describe.each(databases.eachSupportedId())('access to products on %s', id => {
  let knex: Knex;
  let catalog: ChangingCatalog;
  beforeAll(async () => {
    knex = await migratedDatabase(databases, id);
  });
  beforeEach(() => {
    catalog = new ChangingCatalog([...company]);
  });

  /** A portal with a policy; what it does not say is allowed. */
  const portal = async (policy: {
    catalogRead?: PolicyDecision;
    rate?: PolicyDecision;
    read?: PolicyDecision;
  }) => {
    const permissions = permissionsUnder(permission => {
      switch (permission.name) {
        case catalogEntityReadPermission.name:
          return policy.catalogRead ?? allow;
        case ratingCreatePermission.name:
          return policy.rate ?? allow;
        default:
          return policy.read ?? allow;
      }
    }, company);
    const { mirror, products } = catalogRoom({
      knex,
      catalog: catalog.service,
    });
    await mirror.scan();
    catalog.questions.splice(0);
    const access = new ProductAccess({
      permissions,
      decisions: new Decisions(permissions),
      visibility: new CatalogVisibility(catalog.service),
      products,
    });
    return {
      policy,
      questions: permissions.questions,
      read: (
        caller: RequestCaller,
        ref: string,
        options?: { fresh?: boolean },
      ) => access.require(caller, ref, satisfactionReadPermission, options),
      rate: (caller: RequestCaller, ref: string) =>
        access.require(caller, ref, ratingCreatePermission, { fresh: true }),
    };
  };

  const unknown = (ref: string) => ({
    name: 'NotFoundError',
    message: `No product '${ref}'`,
  });
  const refused = { name: 'NotAllowedError' };

  it('takes one question to the policy and none to the catalog where all is allowed', async () => {
    const { read, rate, questions } = await portal({});
    await read(ada, ci);
    await rate(ada, ci);
    expect(questions).toEqual(['authorizeConditional', 'authorizeConditional']);
    expect(catalog.questions).toEqual([]);
  });

  it('is the same for what ada can’t see as for what does not exist', async () => {
    const { read, rate } = await portal({
      catalogRead: onlyIf(hasAnnotation),
      rate: deny,
    });
    catalog.hides = (ref, user) => ref === ci && user === ada.userRef;
    for (const ref of [ci, nothing]) {
      await expect(read(ada, ref)).rejects.toMatchObject(unknown(ref));
      await expect(rate(ada, ref)).rejects.toMatchObject(unknown(ref));
    }
    await expect(read(tariq, ci)).resolves.toBeUndefined();
    await expect(rate(tariq, ci)).rejects.toMatchObject(refused);
  });

  it('is the same for everything where the whole catalog is hidden', async () => {
    const { read, rate } = await portal({ catalogRead: deny, rate: deny });
    for (const ref of [ci, nothing]) {
      await expect(read(ada, ref)).rejects.toMatchObject(unknown(ref));
      await expect(rate(ada, ref)).rejects.toMatchObject(unknown(ref));
    }
    expect(catalog.questions).toEqual([]);
  });

  it('is refused by name of the permission, for products only', async () => {
    const { rate } = await portal({ rate: deny });
    await expect(rate(ada, ci)).rejects.toMatchObject({
      ...refused,
      message: expect.stringContaining('platform-product.rating.create'),
    });
    await expect(rate(ada, nothing)).rejects.toMatchObject(unknown(nothing));
    await expect(rate(ada, ledger)).rejects.toMatchObject(unknown(ledger));
  });

  it('follows a policy that only owners may rate, without asking the catalog', async () => {
    const { rate, questions } = await portal({ rate: ownedBy(platform) });
    await expect(rate(ada, ci)).resolves.toBeUndefined();
    expect(questions).toEqual(['authorizeConditional']);
    expect(catalog.questions).toEqual([]);

    const others = await portal({ rate: ownedBy(payments) });
    await expect(others.rate(ada, ci)).rejects.toMatchObject(refused);
    await expect(others.rate(ada, nothing)).rejects.toMatchObject(
      unknown(nothing),
    );
  });

  it('has the catalog decide by rules that the mirror does not know, negated or not', async () => {
    const only = await portal({ rate: onlyIf(hasAnnotation) });
    await expect(only.rate(ada, ci)).resolves.toBeUndefined();
    expect(only.questions).toEqual(['authorizeConditional', 'authorize']);

    const except = await portal({ rate: onlyIf({ not: hasAnnotation }) });
    await expect(except.rate(ada, ci)).rejects.toMatchObject(refused);
  });

  describe('for reading', () => {
    it('is remembered for ten seconds, for each person alone', async () => {
      const { policy, read, questions } = await portal({
        catalogRead: onlyIf(hasAnnotation),
      });
      await read(ada, ci);
      await read(person('ada', secondsLater(9)), ci);
      expect(questions).toHaveLength(1);
      expect(catalog.questions).toHaveLength(1);

      catalog.hides = () => true;
      policy.read = deny;
      await read(person('ada', secondsLater(9)), ci);
      await expect(read(tariq, ci)).rejects.toMatchObject(unknown(ci));
      await expect(
        read(person('ada', secondsLater(10)), ci),
      ).rejects.toMatchObject(unknown(ci));
    });

    it('does not remember that somebody saw nothing', async () => {
      const { read } = await portal({ catalogRead: onlyIf(hasAnnotation) });
      catalog.hides = () => true;
      await expect(read(ada, ci)).rejects.toMatchObject(unknown(ci));
      catalog.hides = () => false;
      await expect(read(ada, ci)).resolves.toBeUndefined();
    });

    it('is not remembered for services, whose tokens may differ', async () => {
      const { read, questions } = await portal({});
      const service: RequestCaller = {
        kind: 'service',
        credentials: mockCredentials.service('external:reports'),
        now: new Date(noon),
      };
      await read(service, ci);
      await read(service, ci);
      expect(questions).toHaveLength(2);
    });
  });

  it('is asked for anew by whatever changes something', async () => {
    const { policy, read, rate } = await portal({
      catalogRead: onlyIf(hasAnnotation),
    });
    await rate(ada, ci);
    catalog.hides = () => true;
    await expect(rate(ada, ci)).rejects.toMatchObject(unknown(ci));
    // What a change found out holds for reading, too.
    await expect(read(ada, ci)).rejects.toMatchObject(unknown(ci));

    catalog.hides = () => false;
    policy.rate = deny;
    await expect(rate(ada, ci)).rejects.toMatchObject(refused);
  });
});

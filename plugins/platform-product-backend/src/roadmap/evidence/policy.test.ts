import { TestDatabases } from '@backstage/backend-test-utils';
import { satisfactionReadPermission } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { allow, deny } from '../../__testUtils__/policy';
import { policyPortal } from '../../__testUtils__/policyPortal';
import { Persona } from '../../__testUtils__/portal';
import { boardOf, ci } from '../__testUtils__/board';

jest.setTimeout(60_000);

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'under a policy, evidence on %s',
  id => {
    let knex: Knex;
    let portal: Awaited<ReturnType<typeof policyPortal>>;
    let item: string;

    beforeEach(async () => {
      knex = await databases.init(id);
      portal = await policyPortal(knex);
      item = (await boardOf(portal).suggest('grace')).id;
    });
    afterEach(() => portal.stop());

    const kindsFor = async (person: Persona) =>
      (
        await portal
          .as(person)
          .get(`/roadmap-items/${item}/evidence`)
          .expect(200)
      ).body.items.map(
        ({ source }: { source: { kind: string } }) => source.kind,
      );

    const countFor = async (person: Persona) =>
      (await boardOf(portal).read(person, item)).evidence.for;

    it('leaves out opt-outs of teams that the reader can’t see', async () => {
      await portal
        .as('tariq')
        .put('/products/component/default/ci/choices/default/payments', {
          choice: 'opted-out',
          alternative: { nothing: true },
          reasons: ['cost'],
          version: 0,
        })
        .expect(200);
      await portal
        .as('grace')
        .post(`/roadmap-items/${item}/evidence`, {
          direction: 'for',
          source: {
            kind: 'opt-out',
            product: ci,
            teamRef: 'group:default/payments',
          },
        })
        .expect(200);
      expect(await kindsFor('lin')).toEqual(['opt-out']);
      portal.hide('group:default/payments', 'ada');
      expect(await kindsFor('ada')).toEqual([]);
      expect(await kindsFor('tariq')).toEqual(['opt-out']);
      expect(await countFor('ada')).toBe(0);
      expect(await countFor('tariq')).toBe(1);
    });

    it('says of figures that the reader may not read neither that they are nor that they were', async () => {
      const [product] = await knex('roadmap_item_products')
        .where({ item_id: item })
        .pluck('product_id');
      await knex('roadmap_evidence').insert({
        id: '1d0b4d5e-52f6-4f0a-8b6a-0a4f3d0c9b11',
        item_id: item,
        is_for: true,
        kind: 'figure',
        product_id: product,
        period: '2019-Q1',
        added_at: '2026-11-23T12:00:00.000Z',
      });
      portal.rule(({ name }, userRef) =>
        name === satisfactionReadPermission.name && userRef.endsWith('/ada')
          ? deny
          : allow,
      );
      expect(await kindsFor('ada')).toEqual([]);
      expect(await kindsFor('lin')).toEqual(['gone']);
      expect(await countFor('ada')).toBe(0);
      expect(await countFor('lin')).toBe(1);
    });
  },
);

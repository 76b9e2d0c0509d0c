import { mockCredentials, TestDatabases } from '@backstage/backend-test-utils';
import { parseEntityRef } from '@backstage/catalog-model';
import {
  Adoption,
  AlternativeRow,
  NamedEntity,
  Page,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { join } from 'path';
import { migratedDatabase } from '../__testUtils__/migratedDatabase';
import { UserCaller } from '../http/Caller';
import { recordsFolder } from './__testUtils__/exampleCatalog';
import { chooseAll } from './__testUtils__/exampleCompany';
import { now } from './__testUtils__/loading';
import {
  ExampleChoiceStory,
  readExampleChoiceStory,
} from './ExampleChoiceStory';

jest.setTimeout(120_000);

const max: UserCaller = {
  kind: 'user',
  userRef: 'user:default/max',
  credentials: mockCredentials.user('user:default/max'),
  claims: async () => [
    'user:default/max',
    'group:default/technology-leadership',
  ],
  now,
};

const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });

describe.each(databases.eachSupportedId())(
  'the example company with its choices on %s',
  id => {
    let knex: Knex;
    let story: ExampleChoiceStory;
    let rooms: Awaited<ReturnType<typeof chooseAll>>;
    beforeAll(async () => {
      knex = await migratedDatabase(databases, id);
      story = await readExampleChoiceStory(join(recordsFolder, 'choices.yaml'));
      rooms = await chooseAll(knex, story);
    });

    const adoptionOf = (entityRef: string): Promise<Adoption> => {
      const { kind, namespace, name } = parseEntityRef(entityRef);
      return rooms.choice.handlers.readAdoption({
        caller: max,
        params: { kind, namespace, name },
      } as never);
    };

    it('has Secrets in use by almost all, and chosen by three', async () => {
      expect(await adoptionOf('component:default/secrets')).toMatchObject({
        meantFor: 22,
        notApplicable: 2,
        buckets: {
          chose: 3,
          required: 14,
          toConfirm: 0,
          inherited: 1,
          evaluating: 0,
          optedOut: 2,
          seenUsing: 2,
          silent: 0,
        },
        requiredOptedOut: 1,
        inUse: 19,
        voluntary: { chose: 3, free: 8, atMost: 5, tooEarly: false },
        ifOptional: { keep: 1, leave: 9, unknown: 2 },
      });
    });

    it('has Build Pipeline lose five teams to GitHub Actions and win two back', async () => {
      const adoption = await adoptionOf('component:default/build-pipeline');
      expect(adoption).toMatchObject({
        meantFor: 22,
        buckets: { chose: 17, optedOut: 4, evaluating: 1 },
        optOuts: { of: 6, held: 4, cameBack: 2, overruled: 0 },
        left: { left: 0, of: 17 },
      });
      expect(
        adoption.alternatives.map(({ alternative, teams }) => [
          (alternative as NamedEntity).title,
          teams,
        ]),
      ).toEqual([
        ['GitHub Actions', 3],
        ['Carrier Network Jenkins', 1],
      ]);
    });

    it('has enough teams choose Build Pipeline to draw how long they stay', async () => {
      const { stillThere } = await adoptionOf(
        'component:default/build-pipeline',
      );
      expect(stillThere).toMatchObject({ stayed: 16, of: 21, teams: 21 });
      expect(stillThere.share!.share).toBeCloseTo(16 / 21, 3);
      expect(stillThere.curve!.length).toBeGreaterThan(20);
      const others = await adoptionOf('component:default/runtime');
      expect(others.stillThere.curve).toBeUndefined();
    });

    it('has two teams leave Observability in this quarter', async () => {
      expect(await adoptionOf('component:default/observability')).toMatchObject(
        {
          left: { left: 2, of: 14 },
          optOuts: { of: 3, held: 3 },
        },
      );
    });

    it('has four teams to confirm Feature Flags since a requirement ended', async () => {
      expect(await adoptionOf('component:default/feature-flags')).toMatchObject(
        {
          meantFor: 12,
          notApplicable: 1,
          buckets: { chose: 5, required: 0, toConfirm: 4, optedOut: 1 },
          inUse: 9,
        },
      );
    });

    it('has too few say anything of some products', async () => {
      const products = story.products.map(({ product }) => product);
      const adoptions = await Promise.all(products.map(adoptionOf));
      expect(
        adoptions
          .filter(({ voluntary }) => voluntary.tooEarly)
          .map(({ entityRef }) => entityRef.split('/')[1]),
      ).toEqual([
        'api-gateway',
        'developer-docs',
        'remote-dev-environments',
        'service-template',
        'test-environments',
        'developer-portal',
      ]);
    });

    it('has tariq look again at seven things, and seen using Secrets without a word', async () => {
      const params = { namespace: 'default', name: 'payments' };
      const { items }: Page<TeamChoice> =
        await rooms.choice.handlers.listTeamChoices({
          caller: max,
          params,
          query: {},
        } as never);
      const due = items.filter(
        ({ isStale, bucket, reconsideration }) =>
          isStale ||
          bucket === 'toConfirm' ||
          (reconsideration && !reconsideration.outcome),
      );
      expect(due.map(({ product }) => product.title)).toEqual([
        'Build Pipeline',
        'Database Provisioning',
        'Feature Flags',
        'Observability',
        'Remote Dev Environments',
        'Runtime',
        'Test Environments',
      ]);
      expect(
        items.find(({ product }) => product.title === 'Secrets'),
      ).toMatchObject({ statement: null, bucket: 'seenUsing', version: 0 });
    });

    it('has the wiki of the company stand under three names, for the owners to put together', async () => {
      const { items }: Page<AlternativeRow> =
        await rooms.choice.handlers.listAlternatives({
          caller: max,
          query: {},
        } as never);
      expect(
        items
          .map(({ alternative }) => JSON.stringify(alternative))
          .filter(alternative => /confluence/i.test(alternative)),
      ).toEqual([
        '{"name":"Confluence"}',
        '{"name":"confluence wiki"}',
        '{"entityRef":"resource:default/confluence","title":"Confluence"}',
      ]);
    });

    it('has the owners answer five of those that still opt out', async () => {
      const answered = await knex('choices').whereNotNull('answer').count();
      expect(Number(Object.values(answered[0])[0])).toBe(5);
    });

    it('has nobody told today of what happened long ago', async () => {
      expect(await knex('outbox').select()).toEqual([]);
    });
  },
);

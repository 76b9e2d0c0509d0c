import { mockServices } from '@backstage/backend-test-utils';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';
import { entity } from '../__testUtils__/entities';
import { readOffered } from './offered';

const offeredWith = (products?: object) =>
  readOffered(
    mockServices.rootConfig({
      data: { platformProduct: products ? { products: { ...products } } : {} },
    }),
  );

const slug = 'github.com/project-slug';
const entities = [
  entity('component:default/ci', { type: 'service', offered: true }),
  entity('component:default/web', {
    type: 'website',
    tags: ['go'],
    annotations: { [slug]: 'acme/web', github: 'yes' },
  }),
  entity('resource:prod_eu.west/db', { type: 'database', partOf: ['x'] }),
];

describe('what is offered as a product', () => {
  it.each([
    ['nothing configured', undefined, ['ci']],
    ['a kind', { kind: 'component' }, ['ci', 'web']],
    ['a type', { 'spec.type': 'DATABASE' }, ['ci', 'db']],
    ['a tag', { 'metadata.tags': { $contains: 'go' } }, ['ci', 'web']],
    [
      'an annotation whose name begins like another’s',
      { [`metadata.annotations.${slug}`]: { $exists: true } },
      ['ci', 'web'],
    ],
    [
      'a combination',
      {
        $any: [
          { $all: [{ kind: 'component' }, { 'spec.type': 'website' }] },
          { $not: { 'metadata.namespace': 'default' } },
        ],
      },
      ['ci', 'web', 'db'],
    ],
  ])(
    'is right with %s, and reads no more than that takes',
    async (_, products, names) => {
      const offered = offeredWith(products);
      const { items } = await catalogServiceMock({ entities }).getEntities({
        fields: ['kind', 'metadata.name', ...offered.fields],
      });
      for (const list of [entities, items]) {
        expect(
          list.filter(offered.matches).map(({ metadata }) => metadata.name),
        ).toEqual(names);
      }
    },
  );

  it('says which key of the configuration is wrong', () => {
    expect(() => offeredWith({ kind: { $like: 'x' } })).toThrow(
      'platformProduct.products',
    );
  });
});

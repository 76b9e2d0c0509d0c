import { productPathSchema } from './contract';
import { canonicalEntityRef } from './entityRef';

describe('canonicalEntityRef', () => {
  it('spells one product one way, however somebody links to it', () => {
    expect(canonicalEntityRef('Component:Prod_EU.west/CI')).toBe(
      'component:prod_eu.west/ci',
    );
    expect(
      canonicalEntityRef({
        kind: 'Component',
        namespace: 'default',
        name: 'CI',
      }),
    ).toBe('component:default/ci');
  });

  it('refuses half a reference', () => {
    expect(() => canonicalEntityRef('ci')).toThrow('kind');
  });
});

describe('the path of a product', () => {
  it('is canonical in any case and refuses what no reference can hold', () => {
    expect(
      productPathSchema.parse({ kind: 'API', namespace: 'Default', name: 'X' }),
    ).toEqual({ kind: 'api', namespace: 'default', name: 'x' });
    for (const name of ['a/b', 'a:b', 'a b', '', 'a\u0000', 'x'.repeat(254)]) {
      expect(
        productPathSchema.safeParse({ kind: 'api', namespace: 'x', name })
          .success,
      ).toBe(false);
    }
  });
});

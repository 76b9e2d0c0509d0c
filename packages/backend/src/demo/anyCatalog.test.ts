import { resolve } from 'node:path';
import { Entity } from '@backstage/catalog-model';
import { readCatalog } from './__testUtils__/readCatalog';
import { danglingReferences, references } from './__testUtils__/references';

describe('the catalog that nobody prepared', () => {
  let catalog: Entity[];
  const ofKind = (kind: string) => catalog.filter(e => e.kind === kind);

  beforeAll(async () => {
    catalog = await readCatalog(
      resolve(__dirname, '../../../../examples/any-catalog'),
    );
  });

  it('has about ninety entities of all kinds, none marked as a product', () => {
    expect(Math.abs(catalog.length - 90)).toBeLessThanOrEqual(5);
    expect(new Set(catalog.map(entity => entity.kind))).toEqual(
      new Set([
        'API',
        'Component',
        'Domain',
        'Group',
        'Location',
        'Resource',
        'System',
        'User',
      ]),
    );
    expect(catalog.filter(({ metadata }) => metadata.annotations)).toEqual([]);
  });

  it('has one component whose owner does not exist', () => {
    expect(danglingReferences(catalog)).toEqual([
      'component:default/lost-and-found → group:default/umbrella-committee',
    ]);
  });

  it('has namespaces that need escaping and the same name in two of them', () => {
    const namespaces = new Set(catalog.map(e => e.metadata.namespace));
    expect(namespaces).toContain('Prod_EU.west');
    expect(namespaces.size).toBeGreaterThan(3);
    expect(
      ofKind('Component').filter(e => e.metadata.name === 'edge-cache'),
    ).toHaveLength(2);
  });

  it('has people in several teams, in one and in none', () => {
    const sizes = ofKind('User').map(
      user => references(user, 'memberOf').length,
    );
    expect(new Set(sizes)).toEqual(new Set([0, 1, 2, 3]));
  });
});

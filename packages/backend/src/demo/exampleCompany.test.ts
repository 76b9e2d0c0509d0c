import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { parse } from 'yaml';
import { readCatalog } from './__testUtils__/readCatalog';
import { danglingReferences, references } from './__testUtils__/references';
import { teamsUsing } from './__testUtils__/teamsUsing';

const root = resolve(__dirname, '../../../..');
const config = parse(readFileSync(`${root}/app-config.yaml`, 'utf8'));

describe('the example company', () => {
  let company: Entity[];
  let products: Entity[];
  let teams: string[];

  const ofKind = (kind: string) => company.filter(e => e.kind === kind);
  const find = (ref: string) =>
    company.find(entity => stringifyEntityRef(entity) === ref)!;
  const teamOf = (name: string) =>
    references(find(`user:default/${name}`), 'memberOf')[0];

  beforeAll(async () => {
    company = await readCatalog(`${root}/examples/company`);
    products = company.filter(
      ({ metadata }) =>
        metadata.annotations?.['platform-product.io/offered'] === 'true',
    );
    teams = ofKind('Group')
      .filter(group => group.spec?.type === 'team')
      .map(group => stringifyEntityRef(group));
  });

  it('has each entity once, and a title and a description on each', () => {
    const refs = company.map(entity => stringifyEntityRef(entity));
    expect(new Set(refs).size).toBe(refs.length);
    expect(
      company.filter(
        ({ metadata }) => !metadata.title || !metadata.description,
      ),
    ).toEqual([]);
  });

  it('names only entities that exist', () => {
    expect(danglingReferences(company)).toEqual([]);
  });

  it('has enough teams, people, products and services to be a company', () => {
    expect(teams.length).toBeGreaterThanOrEqual(12);
    expect(ofKind('User').length).toBeGreaterThanOrEqual(120);
    expect(products.length).toBeGreaterThanOrEqual(12);

    const platform = new Set(products.flatMap(p => references(p, 'owner')));
    const consumers = ofKind('Component').filter(
      component =>
        !platform.has(references(component, 'owner')[0]) &&
        (references(component, 'dependsOn').length > 0 ||
          references(component, 'consumesApis').length > 0),
    );
    expect(consumers.length).toBeGreaterThanOrEqual(60);
  });

  it('puts every person in a team first, and every team in a department', () => {
    for (const user of ofKind('User')) {
      // The catalog sorts the groups of a user.
      expect(teams).toContain(references(user, 'memberOf').sort()[0]);
    }
    for (const team of teams) {
      const ancestors = [];
      for (
        let [parent] = references(find(team), 'parent');
        parent;
        [parent] = references(find(parent), 'parent')
      ) {
        ancestors.push(find(parent).spec?.type);
      }
      expect(ancestors).toContain('department');
      expect(ancestors).toContain('organization');
    }
  });

  it('has ada, grace and sam in other teams than tariq', () => {
    const tariqs = references(find('user:default/tariq'), 'memberOf');
    for (const name of ['ada', 'grace', 'sam']) {
      for (const group of references(
        find(`user:default/${name}`),
        'memberOf',
      )) {
        expect(tariqs).not.toContain(group);
      }
    }
  });

  it("has most products owned by grace's team, and sam's team as admins", () => {
    const ofGrace = products.filter(
      product => references(product, 'owner')[0] === teamOf('grace'),
    );
    expect(ofGrace.length).toBeGreaterThan(products.length / 2);
    expect(ofGrace).toContain(find('component:default/build-pipeline'));
    expect(config.platformProduct.admins).toEqual([teamOf('sam')]);
  });

  it('offers on the sign-in page the six as the catalog knows them', () => {
    const { people } = config.auth.providers.demo;
    expect(people.map((person: { name: string }) => person.name)).toEqual([
      'ada',
      'tariq',
      'grace',
      'lin',
      'max',
      'sam',
    ]);
    for (const { name, displayName, role } of people) {
      const team = find(teamOf(name));
      expect(find(`user:default/${name}`).spec).toMatchObject({
        profile: { displayName },
      });
      expect(role).toContain(team.metadata.title);
    }
  });

  it('uses one product nearly everywhere, others here and there', () => {
    const streamTeams = new Set(
      ofKind('Component')
        .flatMap(component => references(component, 'owner'))
        .filter(
          owner => !products.some(p => references(p, 'owner')[0] === owner),
        ),
    );
    const users = (name: string) =>
      teamsUsing(find(`component:default/${name}`), company).size;

    expect(users('build-pipeline')).toBeGreaterThan(streamTeams.size * 0.9);
    expect(users('remote-dev-environments')).toBeLessThanOrEqual(3);
    expect(users('developer-portal')).toBe(0);
    const patterns = products.map(product =>
      [...teamsUsing(product, company)].sort().join(),
    );
    expect(new Set(patterns).size).toBe(products.length);
  });

  it('uses some products through their API only', () => {
    const flags = find('component:default/feature-flags');
    const withoutApi = { ...flags, spec: { ...flags.spec, providesApis: [] } };
    expect(teamsUsing(flags, company).size).toBeGreaterThan(
      teamsUsing(withoutApi, company).size,
    );
  });
});

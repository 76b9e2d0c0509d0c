import {
  Entity,
  parseEntityRef,
  RELATION_CHILD_OF,
  RELATION_CONSUMES_API,
  RELATION_DEPENDS_ON,
  RELATION_HAS_MEMBER,
  RELATION_MEMBER_OF,
  RELATION_OWNED_BY,
  RELATION_PROVIDES_API,
  stringifyEntityRef,
} from '@backstage/catalog-model';
import { readdirSync, readFileSync, statSync } from 'fs';
import { join, resolve } from 'path';
import { parseAllDocuments } from 'yaml';

const folder = resolve(__dirname, '../../../../../examples/company');

/** Where the example company's records are. */
export const recordsFolder = join(folder, 'records');

const entityFiles = readdirSync(folder, { recursive: true })
  .map(String)
  .filter(name => name.endsWith('.yaml') && !name.startsWith('records'))
  .map(name => join(folder, name))
  .filter(path => statSync(path).isFile());

type Spec = Record<string, string | string[] | undefined>;

/** The relations of a field, and the kind of what it names without one. */
const fields: Array<[keyof Spec, type: string, defaultKind: string]> = [
  ['owner', RELATION_OWNED_BY, 'group'],
  ['parent', RELATION_CHILD_OF, 'group'],
  ['memberOf', RELATION_MEMBER_OF, 'group'],
  ['dependsOn', RELATION_DEPENDS_ON, 'component'],
  ['consumesApis', RELATION_CONSUMES_API, 'api'],
  ['providesApis', RELATION_PROVIDES_API, 'api'],
];

/** The example company as the catalog has it once its files are read. */
export function exampleCatalog(): Entity[] {
  const written = entityFiles
    .flatMap(path => parseAllDocuments(readFileSync(path, 'utf8')))
    .map(document => document.toJS() as Entity)
    .map(entity => ({
      ...entity,
      metadata: { namespace: 'default', ...entity.metadata },
      relations: fields.flatMap(([field, type, defaultKind]) =>
        [(entity.spec as Spec)[field] ?? []].flat().map(target => ({
          type,
          targetRef: stringifyEntityRef(
            parseEntityRef(target, {
              defaultKind,
              defaultNamespace: 'default',
            }),
          ),
        })),
      ),
    }));
  return written.map(entity => ({
    ...entity,
    relations: [
      ...entity.relations,
      ...written
        .filter(({ relations }) =>
          relations.some(
            ({ type, targetRef }) =>
              type === RELATION_MEMBER_OF &&
              targetRef === stringifyEntityRef(entity).toLowerCase(),
          ),
        )
        .map(member => ({
          type: RELATION_HAS_MEMBER,
          targetRef: stringifyEntityRef(member),
        })),
    ],
  }));
}

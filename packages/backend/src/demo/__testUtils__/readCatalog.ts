import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  DefaultNamespaceEntityPolicy,
  Entity,
  EntityPolicies,
  FieldFormatEntityPolicy,
  KubernetesValidatorFunctions,
  makeValidator,
  NoForeignRootFieldsEntityPolicy,
  SchemaValidEntityPolicy,
} from '@backstage/catalog-model';
import { parseEntityYaml } from '@backstage/plugin-catalog-node';

// What the catalog itself enforces, with the namespaces that the demo allows.
const policy = EntityPolicies.allOf([
  new SchemaValidEntityPolicy(),
  new DefaultNamespaceEntityPolicy(),
  new NoForeignRootFieldsEntityPolicy(),
  new FieldFormatEntityPolicy(
    makeValidator({
      isValidNamespace: KubernetesValidatorFunctions.isValidObjectName,
    }),
  ),
]);

/**
 * All entities of the YAML files in a folder and the folders in it, each checked as the catalog
 * checks it. Configuration files and records beside them are not read.
 */
export async function readCatalog(folder: string): Promise<Entity[]> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(
      file => file.endsWith('.yaml') && !/^(app-config|records)/.test(file),
    )
    .map(file => join(folder, file));

  return Promise.all(
    files.flatMap(target =>
      [...parseEntityYaml(readFileSync(target), { type: 'file', target })].map(
        async result => {
          if (result.type !== 'entity') {
            throw new Error(`${target} holds something that is no entity`);
          }
          return (await policy.enforce(result.entity))!;
        },
      ),
    ),
  );
}

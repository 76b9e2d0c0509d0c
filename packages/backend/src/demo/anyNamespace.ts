import { createBackendModule } from '@backstage/backend-plugin-api';
import { KubernetesValidatorFunctions } from '@backstage/catalog-model';
import { catalogModelExtensionPoint } from '@backstage/plugin-catalog-node/alpha';

/**
 * Lets namespaces look like names (`Prod_EU.west`). Catalogs fed from older inventories have such
 * namespaces, so the demo has them too.
 */
export const anyNamespace = createBackendModule({
  pluginId: 'catalog',
  moduleId: 'any-namespace',
  register({ registerInit }) {
    registerInit({
      deps: { model: catalogModelExtensionPoint },
      async init({ model }) {
        model.setFieldValidators({
          isValidNamespace: KubernetesValidatorFunctions.isValidObjectName,
        });
      },
    });
  },
});

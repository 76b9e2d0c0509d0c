import {
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';
import { anyNamespace } from './anyNamespace';
import { demoSignIn } from './demoSignIn';

/**
 * Everything that exists for the demo only. It takes a developer's machine and the configuration
 * to switch it on, so that a portal that copied the configuration can't be entered by a header.
 */
export default createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  *loader({ config }) {
    if (
      process.env.NODE_ENV === 'development' &&
      config.getOptionalBoolean('platformProduct.demo.enabled')
    ) {
      yield demoSignIn;
      yield anyNamespace;
    }
  },
});

import {
  BackendFeature,
  coreServices,
  createBackendFeatureLoader,
} from '@backstage/backend-plugin-api';

/** The plugins that ours is measured beside, from the bench's own folder. */
export const peers = createBackendFeatureLoader({
  deps: { config: coreServices.rootConfig },
  *loader({ config }) {
    for (const name of config.getStringArray('bench.peers')) {
      // import() does not look into NODE_PATH, which is where they are found.
      yield require(name).default as BackendFeature;
    }
  },
});

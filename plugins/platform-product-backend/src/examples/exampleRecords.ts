import { RootConfigService } from '@backstage/backend-plugin-api';
import { resolve } from 'path';

/**
 * Where the example company's records are kept; undefined unless this is a demo on
 * somebody's own machine.
 */
export function exampleRecordsFrom(config: RootConfigService) {
  const isDemo =
    process.env.NODE_ENV === 'development' &&
    config.getOptionalBoolean('platformProduct.demo.enabled');
  const folder = config.getOptionalString('platformProduct.demo.records');
  return isDemo && folder
    ? {
        satisfaction: resolve(folder, 'satisfaction.yaml'),
        choices: resolve(folder, 'choices.yaml'),
        roadmap: resolve(folder, 'roadmap.yaml'),
        research: resolve(folder, 'research.yaml'),
      }
    : undefined;
}

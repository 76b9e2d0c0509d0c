import {
  coreServices,
  createBackendModule,
} from '@backstage/backend-plugin-api';
import { platformProductUsageExtensionPoint } from 'backstage-plugin-platform-product-node';

/** Tells from the log of a build server which teams build with it. */
export default createBackendModule({
  pluginId: 'platform-product',
  moduleId: 'build-log-usage',
  register(reg) {
    reg.registerInit({
      deps: {
        usage: platformProductUsageExtensionPoint,
        config: coreServices.rootConfig,
        urlReader: coreServices.urlReader,
      },
      async init({ usage, config, urlReader }) {
        const log = config.getString('buildServer.log');
        usage.addUsageSource({
          id: 'build-log',
          async *read({ signal }) {
            const answer = await urlReader.readUrl(log, { signal });
            const builds: Array<{ team: string }> = JSON.parse(
              String(await answer.buffer()),
            );
            for (const { team } of builds) {
              yield {
                productRef: 'component:default/ci',
                teamRef: `group:default/${team}`,
              };
            }
          },
        });
      },
    });
  },
});

import {
  DiscoveryService,
  RootInstanceMetadataService,
} from '@backstage/backend-plugin-api';

/**
 * Whether a portal has nothing that delivers notifications: the notifications plugin is
 * not in this backend, and would be found nowhere else.
 */
export async function nobodyDelivers(options: {
  discovery: DiscoveryService;
  instance: RootInstanceMetadataService;
}): Promise<boolean> {
  const { discovery, instance } = options;
  const plugins = await instance.getInstalledPlugins();
  if (plugins.some(({ pluginId }) => pluginId === 'notifications')) {
    return false;
  }
  const [here, there] = await Promise.all(
    ['platform-product', 'notifications'].map(plugin =>
      discovery.getBaseUrl(plugin),
    ),
  );
  return new URL(here).host === new URL(there).host;
}

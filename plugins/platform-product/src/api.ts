import { createApiRef } from '@backstage/core-plugin-api';
import { PlatformProductApi } from 'backstage-plugin-platform-product-common';

/**
 * The HTTP API of platform-product, as the components of this plugin call it.
 *
 * @public
 */
export const platformProductApiRef = createApiRef<PlatformProductApi>({
  id: 'plugin.platform-product.service',
});

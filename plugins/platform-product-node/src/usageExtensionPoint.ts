import { createExtensionPoint } from '@backstage/backend-plugin-api';
import { UsageSource } from './UsageSource';

/**
 * Where modules say who uses what.
 *
 * @public
 */
export interface PlatformProductUsageExtensionPoint {
  /**
   * Adds a source beside the relations and annotations of the catalog.
   *
   * @throws when the id is none that a source may have, or another source has it
   */
  addUsageSource(source: UsageSource): void;
}

/**
 * Adds sources of use to platform-product: who uses which product, beyond what the catalog's
 * relations and annotations tell.
 *
 * @public
 */
export const platformProductUsageExtensionPoint =
  createExtensionPoint<PlatformProductUsageExtensionPoint>({
    id: 'platform-product.usage',
  });

/**
 * Extension points of platform-product.
 *
 * @packageDocumentation
 */
export * from './UsageSource';
export * from './usageExtensionPoint';

import {
  PlatformProductUsageExtensionPoint,
  UsageSource,
} from 'backstage-plugin-platform-product-node';
import { catalogSources } from './catalogSources';

const taken: string[] = Object.values(catalogSources);

/** The sources that modules added. */
export class UsageSources implements PlatformProductUsageExtensionPoint {
  private readonly sources = new Map<string, UsageSource>();

  addUsageSource(source: UsageSource): void {
    const { id } = source;
    if (!/^[a-z][a-z0-9-]{0,49}$/.test(id)) {
      throw new Error(
        `A usage source can't be called '${id}': an id has at most 50 lower-case letters, digits and dashes, and begins with a letter`,
      );
    }
    if (taken.includes(id) || this.sources.has(id)) {
      throw new Error(`There is a usage source '${id}' already`);
    }
    this.sources.set(id, source);
  }

  all(): UsageSource[] {
    return [...this.sources.values()];
  }
}

import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { Offered, readOffered } from './offered';

/** What an adopter decides about how the catalog is read. */
export interface CatalogConfig {
  offered: Offered;
  /** Group types that count as teams, lower case. */
  teamTypes: string[];
  /** Percent of all entities that may be gone at once before it is taken for a mistake. */
  maxVanishedPercent: number;
}

/** @throws InputError when a value can't hold, naming the key and what to write instead */
export function readCatalogConfig(config: RootConfigService): CatalogConfig {
  const root = config.getOptionalConfig('platformProduct');
  const maxVanishedPercent =
    root?.getOptionalNumber('catalog.maxVanishedPercent') ?? 20;
  if (!(maxVanishedPercent >= 0 && maxVanishedPercent <= 100)) {
    throw new InputError(
      'platformProduct.catalog.maxVanishedPercent must be a number from 0 to 100',
    );
  }
  return {
    offered: readOffered(config),
    teamTypes: (root?.getOptionalStringArray('teamTypes') ?? ['team']).map(
      type => type.toLocaleLowerCase('en-US'),
    ),
    maxVanishedPercent,
  };
}

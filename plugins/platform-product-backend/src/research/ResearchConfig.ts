import { RootConfigService } from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import { canonicalEntityRef } from 'backstage-plugin-platform-product-common';
import { shortestKey } from './vault/Vault';

/** What an adopter decides about research. */
export interface ResearchConfig {
  /** The first encrypts, all decrypt; none: notes are links only. */
  keys: string[];
  /** Groups whose direct members may write about every product. */
  researchers: Set<string>;
  /** Whether retention only counts what it would erase. */
  isDryRun: boolean;
  /** Whether words that may tell who somebody is must change before they are published. */
  identityScan: 'enforce' | 'suggest';
}

/** @throws InputError when a value can't hold, naming the key and what to write instead */
export function readResearchConfig(config: RootConfigService): ResearchConfig {
  const root = config.getOptionalConfig('platformProduct');
  const keys = root?.getOptionalStringArray('research.keys') ?? [];
  keys.forEach((key, i) => {
    if (key.length < shortestKey) {
      throw new InputError(
        `platformProduct.research.keys[${i}] must have at least ${shortestKey} characters, such as the output of: openssl rand -base64 32`,
      );
    }
  });
  const identityScan =
    root?.getOptionalString('research.identityScan') ?? 'suggest';
  if (identityScan !== 'enforce' && identityScan !== 'suggest') {
    throw new InputError(
      'platformProduct.research.identityScan must be enforce or suggest',
    );
  }
  return {
    keys,
    identityScan,
    researchers: new Set(
      (root?.getOptionalStringArray('researchers') ?? []).map(ref =>
        canonicalEntityRef(ref),
      ),
    ),
    isDryRun: root?.getOptionalBoolean('research.retention.dryRun') ?? false,
  };
}

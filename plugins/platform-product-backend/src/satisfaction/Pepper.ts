import { LoggerService } from '@backstage/backend-plugin-api';
import { createHmac, randomBytes } from 'crypto';
import { SaltStore } from './SaltStore';

/** The secret that turns people into keys; whoever lacks it can't recompute one. */
export interface Pepper {
  source: 'config' | 'generated';
  secret: Buffer;
  /** Tells two peppers apart without telling anything of either. */
  fingerprint: string;
}

/** Takes the configured pepper, or one that is generated once and kept in the database. */
export async function loadPepper(options: {
  configured?: string;
  store: SaltStore;
  logger: LoggerService;
}): Promise<Pepper> {
  if (options.configured) {
    return pepperOf('config', options.configured);
  }
  const generated = await options.store.pepperOrInsert(
    randomBytes(32).toString('base64'),
  );
  options.logger.warn(
    'platformProduct.privacy.pepper is not configured, so a generated one is kept in the database: ' +
      'whoever can read the database or a backup of it can find out who gave which answer. ' +
      'Configure one before people answer.',
  );
  return pepperOf('generated', generated);
}

function pepperOf(source: Pepper['source'], text: string): Pepper {
  const secret = Buffer.from(text, 'utf8');
  return {
    source,
    secret,
    fingerprint: createHmac('sha256', secret)
      .update('platform-product pepper fingerprint')
      .digest('hex'),
  };
}

import { createHmac, randomBytes } from 'crypto';
import { Pepper } from './Pepper';
import { Periods } from './Periods';
import { SaltStore } from './SaltStore';

/**
 * Turns a person into the key under which their answer is kept:
 * HMAC-SHA-256(pepper, salt of the period ‖ JSON[user, product id, period]).
 *
 * The product's id makes keys of different products unlinkable and lets a renamed
 * entity keep its answers.
 */
export class RespondentKeys {
  private readonly salts = new Map<string, string>();

  constructor(
    private readonly pepper: Pepper,
    private readonly store: SaltStore,
  ) {}

  /** The key of somebody who answers now; opens the period's salt when it is the first. */
  async keyToWrite(
    userRef: string,
    productId: string,
    period: string,
  ): Promise<string> {
    const salt = this.salts.get(period) ?? (await this.openSalt(period));
    return this.key(salt, userRef, productId, period);
  }

  /** The key under which somebody may have answered; undefined once the salt is gone, or never was. */
  async keyToFind(
    userRef: string,
    productId: string,
    period: string,
  ): Promise<string | undefined> {
    const stored = await this.store.salt(period);
    return stored && this.key(stored.salt, userRef, productId, period);
  }

  /**
   * Refuses to go on when the open period was begun with another pepper: nobody would
   * find their answer again, and everybody could answer twice.
   */
  async assertPepperUnchanged(periods: Periods, now: Date): Promise<void> {
    const period = await periods.current(now);
    const stored = await this.store.salt(period.id);
    if (stored && stored.pepperFingerprint !== this.pepper.fingerprint) {
      throw changedPepper(period.id, period.endsOn);
    }
  }

  private async openSalt(period: string): Promise<string> {
    const stored = await this.store.saltOrInsert(period, {
      salt: randomBytes(32).toString('base64'),
      pepperFingerprint: this.pepper.fingerprint,
    });
    if (stored.pepperFingerprint !== this.pepper.fingerprint) {
      throw changedPepper(period);
    }
    this.salts.set(period, stored.salt);
    return stored.salt;
  }

  private key(
    salt: string,
    userRef: string,
    productId: string,
    period: string,
  ): string {
    return createHmac('sha256', this.pepper.secret)
      .update(salt)
      .update(JSON.stringify([userRef, productId, period]))
      .digest('hex');
  }
}

function changedPepper(period: string, endsOn?: string): Error {
  const until = endsOn ? ` until ${period} has ended (${endsOn})` : '';
  return new Error(
    `The pepper is not the one that answers of ${period} were given under. ` +
      `Put the former value back in platformProduct.privacy.pepper${until}; ` +
      'if there was none in the configuration, remove the key again, the generated one is in the table generated_pepper. ' +
      'With another pepper people would not find their answers and could answer twice.',
  );
}

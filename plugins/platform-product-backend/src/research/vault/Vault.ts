import { InputError, ServiceUnavailableError } from '@backstage/errors';
import {
  createCipheriv,
  createDecipheriv,
  createHash,
  hkdfSync,
  randomBytes,
} from 'crypto';

/** What stands in a row instead of what was written. */
export interface Sealed {
  sealed: string;
  /** Null where it is kept as it is, because there was no key. */
  keyId: string | null;
}

interface Key {
  id: string;
  secret: Buffer;
}

const cipher = 'aes-256-gcm';
const nonceBytes = 12;
const tagBytes = 16;

/** Shorter ones could be guessed by whoever holds a copy of the database. */
export const shortestKey = 32;

const keyOf = (text: string): Key => ({
  id: createHash('sha256')
    .update(`platform-product research key id ${text}`)
    .digest('hex')
    .slice(0, 16),
  secret: Buffer.from(
    hkdfSync('sha256', text, '', 'platform-product research notes', 32),
  ),
});

/** No configured key opens a record; to whoever asked, the portal can't tell for now. */
export class DoesNotOpenError extends ServiceUnavailableError {}

/**
 * Encrypts what is written in research, with AES-256-GCM. A text opens only under the
 * record that it was sealed for, so that nobody with access to the database can pass one
 * record's text off as another's.
 */
export class Vault {
  private readonly keys: Map<string, Key>;
  private readonly first?: Key;

  /** @param keys - the first encrypts, all decrypt */
  constructor(keys: string[]) {
    const all = keys.map(keyOf);
    this.first = all[0];
    this.keys = new Map(all.map(key => [key.id, key]));
  }

  /** Whether there is a key. */
  get keepsText(): boolean {
    return this.first !== undefined;
  }

  /** Id of the key that encrypts now; null without one. */
  get currentKeyId(): string | null {
    return this.first?.id ?? null;
  }

  /**
   * Refuses text where there is no key to keep it under.
   *
   * @param fields - whatever is not undefined needs a key
   * @throws InputError naming the fields and what to do
   */
  requireKeyFor(fields: Record<string, unknown>): void {
    const named = Object.keys(fields).filter(
      field => fields[field] !== undefined,
    );
    if (!this.first && named.length > 0) {
      throw new InputError(
        named
          .map(
            field =>
              `${field}: can't be kept, because this portal has no key to encrypt it with; give a link to notes kept elsewhere, or ask an admin to configure platformProduct.research.keys`,
          )
          .join('; '),
      );
    }
  }

  /** @param record - what the text belongs to, such as `note:` and its id */
  seal(record: string, content: object): Sealed {
    const text = JSON.stringify(content);
    if (!this.first) {
      return { sealed: text, keyId: null };
    }
    const nonce = randomBytes(nonceBytes);
    const encrypting = createCipheriv(cipher, this.first.secret, nonce, {
      authTagLength: tagBytes,
    }).setAAD(Buffer.from(record));
    const encrypted = Buffer.concat([
      encrypting.update(text, 'utf8'),
      encrypting.final(),
    ]);
    return {
      sealed: Buffer.concat([
        nonce,
        encrypting.getAuthTag(),
        encrypted,
      ]).toString('base64'),
      keyId: this.first.id,
    };
  }

  /** @throws DoesNotOpenError when no configured key opens it as this record's */
  open<TContent extends object>(
    record: string,
    { sealed, keyId }: Sealed,
  ): TContent {
    if (keyId === null) {
      return JSON.parse(sealed);
    }
    const key = this.keys.get(keyId);
    if (!key) {
      throw new DoesNotOpenError(
        'This is kept under a key that is configured no longer; ask an admin to put it back into platformProduct.research.keys',
      );
    }
    const bytes = Buffer.from(sealed, 'base64');
    try {
      const decrypting = createDecipheriv(
        cipher,
        key.secret,
        bytes.subarray(0, nonceBytes),
        { authTagLength: tagBytes },
      )
        .setAAD(Buffer.from(record))
        .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
      const text = Buffer.concat([
        decrypting.update(bytes.subarray(nonceBytes + tagBytes)),
        decrypting.final(),
      ]).toString('utf8');
      return JSON.parse(text);
    } catch {
      // What the cipher says tells nothing to a reader, and might tell something to a log.
      throw new DoesNotOpenError(
        'What is kept here was changed outside of the portal, and does not open',
      );
    }
  }

  /** The same for whoever tells what can be told: undefined where it does not open. */
  openIfItOpens<TContent extends object>(
    record: string,
    sealed: Sealed,
  ): TContent | undefined {
    try {
      return this.open<TContent>(record, sealed);
    } catch (error) {
      if (error instanceof DoesNotOpenError) {
        return undefined;
      }
      throw error;
    }
  }
}

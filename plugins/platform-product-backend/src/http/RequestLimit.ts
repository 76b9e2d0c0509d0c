import { createHmac } from 'crypto';
import { TooManyRequestsError } from './errors';
import { RequestCaller } from './Caller';
import { RequestLimitStore } from './RequestLimitStore';

const windowMs = 60_000;

/**
 * How often one person may write. Counted in the database, so that it holds over
 * all replicas; Backstage's own `backend.rateLimit` counts per address instead.
 */
export class RequestLimit {
  private forgottenBefore = '';

  constructor(
    private readonly options: {
      store: RequestLimitStore;
      writesPerMinute: number;
      /** Same on every replica: who wrote when must not stand in the table by name. */
      secret: Buffer;
    },
  ) {}

  /** @throws TooManyRequestsError when the caller wrote too often this minute */
  async countWrite(caller: RequestCaller): Promise<void> {
    if (caller.kind !== 'user') {
      return;
    }
    const windowStart = new Date(
      Math.floor(caller.now.getTime() / windowMs) * windowMs,
    ).toISOString();
    const key = createHmac('sha256', this.options.secret)
      .update(JSON.stringify(['request limit', caller.userRef, windowStart]))
      .digest('hex');
    const count = await this.options.store.countOne(key, windowStart);
    if (this.forgottenBefore !== windowStart) {
      this.forgottenBefore = windowStart;
      await this.options.store.forgetBefore(windowStart);
    }
    if (count > this.options.writesPerMinute) {
      throw new TooManyRequestsError(
        `More than ${this.options.writesPerMinute} changes in a minute. Try again in a minute.`,
      );
    }
  }
}

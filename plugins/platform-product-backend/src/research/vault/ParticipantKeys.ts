import { createHmac } from 'crypto';

/**
 * Turns a person into the key of one participation: HMAC-SHA-256(pepper, JSON[purpose, user,
 * participation]). The participation makes each key another, so that rows don't tell that
 * the same person took part twice.
 */
export class ParticipantKeys {
  constructor(private readonly pepper: Buffer) {}

  key(userRef: string, participantId: string): string {
    return this.of('research participant', userRef, participantId);
  }

  /** Of somebody who offers to talk about one product; another one for each. */
  volunteer(userRef: string, productId: string): string {
    return this.of('research volunteer', userRef, productId);
  }

  /** Of somebody who is asked to talk, about whatever product. */
  contact(userRef: string): string {
    return this.of('research contact', userRef);
  }

  private of(...parts: string[]): string {
    return createHmac('sha256', this.pepper)
      .update(JSON.stringify(parts))
      .digest('hex');
  }
}

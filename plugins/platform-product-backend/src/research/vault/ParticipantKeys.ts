import { createHmac } from 'crypto';

/**
 * Turns a person into the key of one participation: HMAC-SHA-256(pepper, JSON[purpose, user,
 * participation]). The participation makes each key another, so that rows don't tell that
 * the same person took part twice.
 */
export class ParticipantKeys {
  constructor(private readonly pepper: Buffer) {}

  key(userRef: string, participantId: string): string {
    return createHmac('sha256', this.pepper)
      .update(JSON.stringify(['research participant', userRef, participantId]))
      .digest('hex');
  }
}

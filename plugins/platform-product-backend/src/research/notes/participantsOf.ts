import { InputError } from '@backstage/errors';
import { ParticipantRequest } from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { ParticipantKeys } from '../vault/ParticipantKeys';
import { monthsAfter, keptMonths } from './keptUntil';
import { StoredParticipant } from './StoredNote';

/**
 * Participants as they are kept. Who had a code before stays who they are, with what they
 * are linked to; the name by which they are linked goes no further than this.
 *
 * @throws InputError when somebody who finds their part in the note would be left out
 */
export function participantsOf(
  requests: ParticipantRequest[],
  {
    before,
    heldOn,
    keys,
  }: { before: StoredParticipant[]; heldOn: string; keys: ParticipantKeys },
): StoredParticipant[] {
  const left = before.find(
    ({ code, userKey }) =>
      userKey !== undefined && !requests.some(one => one.code === code),
  );
  if (left) {
    throw new InputError(
      `participants: ${left.code} finds their part in this note and can't be left out; erase the note instead`,
    );
  }
  return requests.map(({ code, role, teamRef, consent, userRef }) => {
    const known = before.find(participant => participant.code === code);
    const id = known?.id ?? randomUUID();
    const userKey =
      userRef === undefined ? known?.userKey : keys.key(userRef, id);
    if (known?.userKey !== undefined && userKey !== known.userKey) {
      throw new InputError(
        `participants: ${code} is linked to somebody else already`,
      );
    }
    return {
      id,
      code,
      role,
      teamRef,
      userKey,
      quotes: consent.quotes,
      followUp: consent.followUp,
      until: consent.until ?? known?.until ?? monthsAfter(heldOn, keptMonths),
    };
  });
}

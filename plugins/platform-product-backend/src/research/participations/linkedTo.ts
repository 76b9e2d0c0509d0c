import { ParticipantStore } from '../notes/ParticipantStore';
import { ParticipantKeys } from '../vault/ParticipantKeys';

const chunk = 500;

/** Ids of the participants that somebody is, found by recomputing the key of each. */
export async function linkedTo(
  userRef: string,
  {
    keys,
    participants,
  }: { keys: ParticipantKeys; participants: ParticipantStore },
): Promise<string[]> {
  const mine: string[] = [];
  let after = '';
  for (;;) {
    const linked = await participants.linked(after, chunk);
    mine.push(
      ...linked
        .filter(({ id, userKey }) => keys.key(userRef, id) === userKey)
        .map(({ id }) => id),
    );
    if (linked.length < chunk) {
      return mine;
    }
    after = linked[linked.length - 1].id;
  }
}

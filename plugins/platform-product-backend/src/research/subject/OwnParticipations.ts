import { SubjectRecord } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { NoteStore } from '../notes/NoteStore';
import { ParticipantStore } from '../notes/ParticipantStore';
import { linkedTo } from '../participations/linkedTo';
import { ParticipantKeys } from '../vault/ParticipantKeys';
import { Vault } from '../vault/Vault';
import { keyGone } from './keyGone';
import {
  ErasedMatter,
  KeptMatter,
  Subject,
  SubjectSource,
} from '../../subject/SubjectSource';

/** The notes that somebody takes part in and is linked to. Erased: withdrawn from. */
export class OwnParticipations implements SubjectSource {
  readonly area = 'research';

  constructor(
    private readonly options: {
      knex: Knex;
      vault: Vault;
      keys: ParticipantKeys;
    },
  ) {}

  async find({ userRef }: Subject): Promise<KeptMatter[]> {
    const { knex, vault, keys } = this.options;
    const participants = new ParticipantStore(knex, vault);
    const notes = new NoteStore(knex, vault);
    const records: SubjectRecord[] = [];
    for (const id of await linkedTo(userRef, { keys, participants })) {
      const found = await participants.find(id);
      const [note] = found ? await notes.withIds([found.noteId]) : [];
      if (found && note) {
        const { agreed, text } = found;
        records.push({
          ...(note.productIds.length > 0 && { product: note.productIds[0] }),
          kind: note.method,
          at: note.heldOn,
          state: agreed.quotes,
          until: agreed.until,
          ...(text ? { code: text.code } : keyGone),
          ...(text?.teamRef !== undefined && { team: text.teamRef }),
        });
      }
    }
    return [
      {
        matter: 'participation',
        fate: 'deleted',
        records,
      },
    ];
  }

  async erase(
    tx: Knex.Transaction,
    { userRef, now }: Subject,
  ): Promise<ErasedMatter[]> {
    const { vault, keys } = this.options;
    const participants = new ParticipantStore(tx, vault);
    const notes = new NoteStore(tx, vault);
    const mine = await linkedTo(userRef, { keys, participants });
    for (const id of mine) {
      const link = await participants.linkOf(id);
      // The same person may be in a note twice: with the first it is empty.
      if (link) {
        await notes.empty(link.noteId, 'withdrawn', { now });
      }
    }
    return [{ matter: 'participation', fate: 'deleted', count: mine.length }];
  }
}

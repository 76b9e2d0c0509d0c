import { NotFoundError } from '@backstage/errors';
import { Participation } from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { PublishedInsights } from '../insights/PublishedInsights';
import { NoteLedger } from '../notes/NoteLedger';
import { NoteStore } from '../notes/NoteStore';
import { ParticipantStore } from '../notes/ParticipantStore';
import { ResearchAccess } from '../ResearchAccess';
import { linkedTo } from './linkedTo';
import { ParticipantKeys } from '../vault/ParticipantKeys';

const noParticipation = (id: string) =>
  new NotFoundError(`No participation '${id}' of yours`);

/** What is kept about the caller themselves, found by recomputing keys, and how it ends. */
export class ParticipationService {
  constructor(
    private readonly options: {
      access: ResearchAccess;
      keys: ParticipantKeys;
      ledger: NoteLedger;
      notes: NoteStore;
      participants: ParticipantStore;
      published: Pick<PublishedInsights, 'learntFrom'>;
    },
  ) {}

  async list(caller: RequestCaller): Promise<{ items: Participation[] }> {
    const { access, notes, participants } = this.options;
    const items: Array<Participation & { noteId: string }> = [];
    for (const id of await this.mine(caller)) {
      const found = await participants.find(id);
      const [note] = found ? await notes.withIds([found.noteId]) : [];
      if (found && note) {
        const seen = await access.seenProducts(caller, note.productIds);
        items.push({
          id,
          products: [...seen.values()],
          method: note.method,
          heldOn: note.heldOn,
          ...(found.text ?? { isSealed: true as const }),
          consent: found.agreed,
          cameOfIt: [],
          noteId: note.id,
        });
      }
    }
    const learnt = await this.options.published.learntFrom(
      caller,
      items.map(({ noteId }) => noteId),
    );
    return {
      items: items
        .sort((a, b) => (a.heldOn < b.heldOn ? 1 : -1))
        .map(({ noteId, ...participation }) => ({
          ...participation,
          cameOfIt: (learnt.get(noteId) ?? []).map(
            ({ id, products, statement, isSealed, ledTo }) => ({
              id,
              products,
              statement,
              isSealed,
              ledTo,
            }),
          ),
        })),
    };
  }

  /**
   * Ends it at once. Nobody can tell whose words are whose in a note, so all of it goes,
   * with its highlights.
   */
  async withdraw(caller: RequestCaller, id: string): Promise<void> {
    const { keys, ledger, participants } = this.options;
    const found = await participants.linkOf(id);
    const isMine =
      caller.kind === 'user' && found?.userKey === keys.key(caller.userRef, id);
    if (!isMine) {
      throw noParticipation(id);
    }
    await ledger.empty(found.noteId, 'withdrawn', { now: caller.now });
  }

  private async mine(caller: RequestCaller): Promise<string[]> {
    const { keys, participants } = this.options;
    return caller.kind === 'user'
      ? linkedTo(caller.userRef, { keys, participants })
      : [];
  }
}

import fc from 'fast-check';
import { Knex } from 'knex';
import { agreed, key, oldKey } from '../../__testUtils__/desk';
import { CitedSources } from '../../insights/CitedSources';
import { HighlightStore } from '../../highlights/HighlightStore';
import { NoteLedger } from '../../notes/NoteLedger';
import { NoteStore } from '../../notes/NoteStore';
import { NoteContent } from '../../notes/StoredNote';
import { Vault } from '../../vault/Vault';
import { Forgetting } from '../../listening/Forgetting';
import { OwnParticipations } from '../../subject/OwnParticipations';
import { OwnResearch } from '../../subject/OwnResearch';
import { ParticipantKeys } from '../../vault/ParticipantKeys';
import { Retention } from '../Retention';
import { Rotation } from '../Rotation';

/** Who writes the notes. */
export const author = 'user:default/lin';
/** Who takes part in them. */
export const ada = 'user:default/ada';
export const insightId = 'insight-1';
export const participantKeys = new ParticipantKeys(
  Buffer.from('only of this test'),
);
export const noteIds = ['note-1', 'note-2', 'note-3'];
// Few letters, so that the same words often stand in several places.
const text = fc
  .array(fc.constantFrom('a', 'b', ' ', 'ä'), { maxLength: 14 })
  .map(letters => letters.join(''));
const note = fc.constantFrom(...noteIds);

/** What may happen to notes. */
export const step = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('edit' as const), note, text }),
  },
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('mark' as const),
      note,
      start: fc.nat(12),
      length: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({ do: fc.constant('cite' as const), note }),
  },
  fc.record({ do: fc.constant('unmark' as const), note }),
  fc.record({ do: fc.constant('withdraw' as const), note }),
  fc.record({ do: fc.constant('erase' as const), note }),
  fc.record({ do: fc.constant('write' as const), note, text, days: fc.nat(8) }),
  fc.record({ do: fc.constant('retain' as const), days: fc.nat(8) }),
  fc.record({ do: fc.constant('rotate' as const) }),
  fc.record({
    do: fc.constant('forget' as const),
    of: fc.constantFrom(ada, author),
  }),
);

type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

const day = (days: number) => `2026-12-0${days + 1}`;
const at = (days: number) => new Date(`${day(days)}T12:00:00Z`);

const contentOf = (id: string, body: string, days: number): NoteContent => ({
  id,
  authorRef: author,
  method: 'shadowing',
  heldOn: '2026-11-20',
  keptUntil: day(days),
  body,
  pains: [],
  observed: [{ code: agreed.code, saidMinutes: 10, observedMinutes: 7 }],
  productIds: ['product'],
  participants: [
    {
      id: `of-${id}`,
      code: agreed.code,
      // In the first of them she was not linked.
      ...(id !== noteIds[0] && {
        userKey: participantKeys.key(ada, `of-${id}`),
      }),
      quotes: 'anonymous',
      followUp: false,
      until: day(days),
    },
  ],
});

/** Notes as they live, with a key that changes now and then. */
export class Life {
  private keys = [oldKey];
  private marks = 0;

  constructor(private readonly knex: Knex) {}

  get vault() {
    return new Vault(this.keys);
  }

  get notes() {
    return new NoteStore(this.knex, this.vault);
  }

  get highlights() {
    return new HighlightStore(this.knex, this.vault);
  }

  get citations() {
    return new CitedSources(this.knex, this.vault);
  }

  async go(happens: Step): Promise<void> {
    const ledger = new NoteLedger({ knex: this.knex, vault: this.vault });
    const now = at(0);
    switch (happens.do) {
      case 'write':
        await ledger.add(
          contentOf(happens.note, happens.text, happens.days),
          now,
        );
        break;
      case 'edit': {
        const before = await this.notes.find(happens.note, { userRef: author });
        if (before) {
          await ledger.change(
            before,
            { ...before, body: happens.text },
            { version: before.version, now },
          );
        }
        break;
      }
      case 'mark':
        await ledger.inOne(async ({ notes, highlights }) => {
          const { body = '' } =
            (await notes.lock(happens.note, { userRef: author })) ?? {};
          const end = happens.start + happens.length;
          if (end <= body.length) {
            this.marks += 1;
            await highlights.add({
              id: `highlight-${this.marks}`,
              noteId: happens.note,
              start: happens.start,
              end,
              quote: body.slice(happens.start, end),
              tags: [],
              participantId: `of-${happens.note}`,
              createdAt: now.toISOString(),
            });
          }
        });
        break;
      case 'cite': {
        const cited =
          (await this.citations.of([insightId])).get(insightId) ?? [];
        const [highlight] = await this.highlights.of(happens.note);
        if (highlight) {
          this.marks += 1;
          const { noteId, id: highlightId, quote, tags } = highlight;
          await this.citations.put(insightId, [
            ...cited,
            {
              id: `evidence-${this.marks}`,
              direction: 'supports',
              method: 'interview',
              heldIn: '2026-11',
              source: { noteId, highlightId },
              text: { quote, tags },
            },
          ]);
        }
        break;
      }
      case 'unmark': {
        const [highlight] = await this.highlights.of(happens.note);
        if (highlight) {
          await this.highlights.remove(
            happens.note,
            highlight.id,
            highlight.version,
          );
        }
        break;
      }
      case 'withdraw':
        await ledger.empty(happens.note, 'withdrawn', { now });
        break;
      case 'erase': {
        const before = await this.notes.find(happens.note, { userRef: author });
        await ledger.remove(happens.note, before?.version ?? 0);
        break;
      }
      case 'forget': {
        const options = {
          knex: this.knex,
          vault: this.vault,
          keys: participantKeys,
        };
        const own =
          happens.of === ada
            ? new OwnParticipations(options)
            : new OwnResearch(options);
        await this.knex.transaction(tx =>
          own.erase(tx, { userRef: happens.of, now }),
        );
        break;
      }
      case 'retain':
        await new Retention({
          notes: this.notes,
          ledger,
          forgetting: new Forgetting(this.knex),
        }).run(at(happens.days));
        break;
      default:
        this.keys = [this.keys[0] === key ? oldKey : key, this.keys[0]];
        await new Rotation({
          knex: this.knex,
          vault: this.vault,
          chunk: 2,
        }).run();
        this.keys = [this.keys[0]];
    }
  }
}

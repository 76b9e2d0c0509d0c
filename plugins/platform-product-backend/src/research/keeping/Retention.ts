import { dayOf } from '../notes/keptUntil';
import { NoteLedger } from '../notes/NoteLedger';
import { NoteStore } from '../notes/NoteStore';

const chunk = 50;

/** Has notes go once the last day that their participants agreed to is over. */
export class Retention {
  constructor(
    private readonly options: { notes: NoteStore; ledger: NoteLedger },
  ) {}

  /** How many would go. */
  async dryRun(now: Date): Promise<{ due: number }> {
    return { due: await this.options.notes.countDue(dayOf(now)) };
  }

  /** Safe to repeat, and to kill between any two notes. */
  async run(now: Date): Promise<{ gone: number }> {
    const { notes, ledger } = this.options;
    const today = dayOf(now);
    let gone = 0;
    for (;;) {
      const due = await notes.due(today, chunk);
      if (due.length === 0) {
        return { gone };
      }
      for (const id of due) {
        // Its participants may have agreed to another day since it was listed.
        const isGone = await ledger.empty(id, 'expired', {
          now,
          dueBefore: today,
        });
        gone += isGone ? 1 : 0;
      }
    }
  }
}

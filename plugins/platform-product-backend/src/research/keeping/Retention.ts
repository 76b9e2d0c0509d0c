import { Forgetting } from '../listening/Forgetting';
import { dayOf, keptMonths, monthsAfter } from '../notes/keptUntil';
import { NoteLedger } from '../notes/NoteLedger';
import { NoteStore } from '../notes/NoteStore';

const chunk = 50;

const yearBefore = (now: Date) => monthsAfter(dayOf(now), -keptMonths);

/** Has notes go once the last day that their participants agreed to is over. */
export class Retention {
  constructor(
    private readonly options: {
      notes: NoteStore;
      ledger: NoteLedger;
      /** Offers to talk, and who was asked: a year. */
      forgetting: Forgetting;
    },
  ) {}

  /** How many would go. */
  async dryRun(now: Date): Promise<{ due: number }> {
    const { notes, forgetting } = this.options;
    return {
      due:
        (await notes.countDue(dayOf(now))) +
        (await forgetting.count(yearBefore(now))),
    };
  }

  /** Safe to repeat, and to kill between any two notes. */
  async run(now: Date): Promise<{ gone: number }> {
    const { notes, ledger, forgetting } = this.options;
    const today = dayOf(now);
    let gone = await forgetting.forget(yearBefore(now));
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

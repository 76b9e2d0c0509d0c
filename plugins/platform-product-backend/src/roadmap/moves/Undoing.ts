import { Caller } from '../../http/Caller';
import { DecisionStore } from '../decisions/DecisionStore';
import { StoredDecision } from '../decisions/StoredDecision';
import { SeenItem } from '../items/ItemAccess';

/** How long a move can be undone, and is kept from those who asked. */
export const undoMs = 10 * 60 * 1000;

/** Whether a decision can still be taken back. */
export const isUndoable = ({ kind, at, before }: StoredDecision, now: Date) =>
  kind === 'moved' &&
  before !== undefined &&
  now.getTime() - new Date(at).getTime() < undoMs;

/** Tells what can still be undone, and by whom. */
export class Undoing {
  constructor(private readonly decisions: Pick<DecisionStore, 'lastMove'>) {}

  /** Until when somebody may undo the last move; undefined when they may not. */
  async until(
    { item, isOwner }: Pick<SeenItem, 'item' | 'isOwner'>,
    caller: Caller,
  ): Promise<string | undefined> {
    const isAuthor =
      caller.kind === 'user' && item.authorRef === caller.userRef;
    if (!isOwner && !isAuthor) {
      return undefined;
    }
    const last = await this.decisions.lastMove(item.id);
    const mayUndo = isOwner || last?.decidedAs === 'author';
    return last && mayUndo && isUndoable(last, caller.now)
      ? new Date(new Date(last.at).getTime() + undoMs).toISOString()
      : undefined;
  }
}

import { KeptStanding } from './InboxStateStore';

const undoMs = 10 * 60 * 1000;
// Whoever was answered has read it; `undo` itself would only go back and forth.
const final = new Set(['answer', 'undo']);

/** Whether what was done last with an entry can be taken back. */
export const mayBeUndone = (
  { action, changedAt }: KeptStanding,
  now: Date,
): boolean =>
  !final.has(action) && now.getTime() < Date.parse(changedAt) + undoMs;

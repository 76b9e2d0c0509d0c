import { TeamChoice } from 'backstage-plugin-platform-product-common';

/** Whether the last change of a team can still be undone. */
export const mayUndo = (
  { allowed, undoUntil }: TeamChoice,
  now: number,
): boolean =>
  allowed.includes('undo') &&
  undoUntil !== undefined &&
  now < new Date(undoUntil).getTime();

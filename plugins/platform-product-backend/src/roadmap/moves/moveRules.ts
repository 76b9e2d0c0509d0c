import { InputError } from '@backstage/errors';
import {
  RoadmapStatus,
  RoadmapTransition,
  isOpenStatus,
} from 'backstage-plugin-platform-product-common';

/** Whether an item is closed for good, until somebody says why it is opened again. */
export const isDecided = (status: RoadmapStatus) =>
  status === 'shipped' || status === 'declined';

/** Whether an item can go from one status to another at all. */
export function isPossible(from: RoadmapStatus, to: RoadmapStatus): boolean {
  if (from === to || from === 'duplicate' || to === 'duplicate') {
    return false;
  }
  if (isOpenStatus(from)) {
    return true;
  }
  return isDecided(from) ? isOpenStatus(to) : to === 'idea';
}

/** @throws InputError when something is missing that people have to read */
export function requireWords(
  from: RoadmapStatus,
  { to, publicNote, insteadYouCan, revisit }: RoadmapTransition,
): void {
  if (publicNote === undefined && isDecided(to)) {
    throw new InputError(
      to === 'declined'
        ? 'publicNote: say why not; those who asked will read it'
        : 'publicNote: say what shipped; those who asked will read it',
    );
  }
  if (publicNote === undefined && isDecided(from)) {
    throw new InputError('publicNote: say why it is opened again');
  }
  const further = insteadYouCan ?? revisit;
  if (further !== undefined && to !== 'declined') {
    throw new InputError(
      `${
        insteadYouCan === undefined ? 'revisit' : 'insteadYouCan'
      }: belongs to what is declined`,
    );
  }
}

/** @throws InputError when something goes first that fewer teams ask for, without a word */
export function requireReason({ reason, displaces }: RoadmapTransition): void {
  const missing = [
    ...(reason === undefined ? ['reason: say what makes it first'] : []),
    ...(displaces === undefined
      ? ['displaces: say what gives way, or that nothing does']
      : []),
  ];
  if (missing.length > 0) {
    throw new InputError(
      `${missing.join('; ')}. More teams ask for another item`,
    );
  }
}

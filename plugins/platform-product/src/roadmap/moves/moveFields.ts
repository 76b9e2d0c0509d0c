import {
  maxRoadmapText,
  PriorityReason,
  RoadmapItem,
  RoadmapPlace,
  RoadmapStatus,
  RoadmapTransition,
} from 'backstage-plugin-platform-product-common';
import { MoveNeeds } from './moveNeeds';

/** All reasons to put something first, in the order in which they are offered. */
export const priorityReasons: PriorityReason[] = [
  'quick-win',
  'unblocks',
  'deadline',
  'strategy-bet',
  'asked-from-above',
];

/** What stands for "nothing gives way"; ids are UUIDs. */
export const nothingGivesWay = 'nothing';

/** What is said of a move as it is typed. */
export interface MoveFields {
  publicNote: string;
  insteadYouCan: string;
  revisit: string;
  reason?: PriorityReason;
  reasonText: string;
  /** The item that gives way, or `nothingGivesWay`. */
  displaces?: string;
}

/** A move of which nothing is said yet. */
export const nothingSaid: MoveFields = {
  publicNote: '',
  insteadYouCan: '',
  revisit: '',
  reasonText: '',
};

/** What keeps a move from being made. */
export type MoveProblem = 'missing' | 'tooLong';

/** What was chosen to give way, unless it can't any more. */
export function givesWay(
  { displaces }: MoveFields,
  { leftBehind, inNow }: RoadmapItem,
): string | undefined {
  return displaces === nothingGivesWay ||
    [...leftBehind, ...inNow].some(({ id }) => id === displaces)
    ? displaces
    : undefined;
}

/** What is wrong with each field, as far as that can be told here. */
export function problemsOf(
  fields: MoveFields,
  needs: MoveNeeds,
  item: RoadmapItem,
): Partial<Record<keyof MoveFields, MoveProblem>> {
  const texts = [
    'publicNote',
    'insteadYouCan',
    'revisit',
    'reasonText',
  ] as const;
  const tooLong = texts.filter(
    name => fields[name].trim().length > maxRoadmapText,
  );
  return {
    ...(needs.note && !fields.publicNote.trim() && { publicNote: 'missing' }),
    ...(needs.reason && !fields.reason && { reason: 'missing' }),
    ...(needs.reason && !givesWay(fields, item) && { displaces: 'missing' }),
    ...Object.fromEntries(tooLong.map(name => [name, 'tooLong'])),
  };
}

/** What was typed, as a move. */
export function transitionOf(
  fields: MoveFields,
  needs: MoveNeeds,
  to: RoadmapStatus,
  place?: RoadmapPlace,
): RoadmapTransition {
  const { reason, displaces } = fields;
  const insteadYouCan = fields.insteadYouCan.trim();
  const revisit = fields.revisit.trim();
  const reasonText = fields.reasonText.trim();
  return {
    to,
    ...place,
    ...(needs.note && { publicNote: fields.publicNote.trim() }),
    ...(to === 'declined' && insteadYouCan && { insteadYouCan }),
    ...(to === 'declined' && revisit && { revisit }),
    ...(needs.reason && {
      reason,
      ...(reasonText && { reasonText }),
      ...(displaces && {
        displaces:
          displaces === nothingGivesWay
            ? { nothing: true as const }
            : { itemId: displaces },
      }),
    }),
  };
}

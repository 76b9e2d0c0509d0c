import { NamedEntity } from '../catalog/types';
import { ChoiceStatement } from '../choice/choices';
import { RelatedItem, RoadmapOrigin, RoadmapStatus } from '../roadmap/items';

/**
 * What can wait for the owners of a product. Of an item: `suggestion` that nobody has picked
 * up, `item-comment` that no owner has answered, `forgotten` for six months, `unmeasured` for
 * thirty days after it shipped. Besides: published `comment` and `message` without an answer,
 * `opt-out` without one, `reconsider`: a team whose mind would be changed by what shipped, and
 * that has not said so yet, `requirement` that ends within thirty days, and `unheard`: teams that
 * opted out thirty days ago or longer, and that nobody has talked to about it.
 * @public
 */
export type InboxKind =
  | 'suggestion'
  | 'item-comment'
  | 'forgotten'
  | 'unmeasured'
  | 'comment'
  | 'message'
  | 'opt-out'
  | 'reconsider'
  | 'requirement'
  | 'unheard';

/**
 * All kinds, in the order of a filter.
 * @public
 */
export const inboxKinds = [
  'opt-out',
  'reconsider',
  'suggestion',
  'message',
  'comment',
  'item-comment',
  'requirement',
  'unheard',
  'unmeasured',
  'forgotten',
] as const satisfies readonly InboxKind[];

/**
 * Where an entry stands for all owners together: it waits, waits until a day, or is done.
 * @public
 */
export type InboxState = 'new' | 'snoozed' | 'done';

/**
 * An item that an entry is about.
 * @public
 */
export interface InboxItem extends RelatedItem {
  /** Teams that ask for it. */
  teams: number;
}

/**
 * What an entry is about.
 * @public
 */
export type InboxSubject =
  | {
      kind: 'suggestion';
      item: InboxItem;
      problem: string;
      origin?: RoadmapOrigin;
      /** The team it was suggested for. */
      team?: NamedEntity;
      /** What says something similar, most similar first; at most three. */
      similar: InboxItem[];
    }
  | {
      kind: 'item-comment';
      item: InboxItem;
      text: string;
      team?: NamedEntity;
    }
  | { kind: 'forgotten'; item: InboxItem }
  | { kind: 'unmeasured'; item: InboxItem; metric?: string }
  | { kind: 'comment'; text: string; reply?: string }
  | {
      kind: 'message';
      text: string;
      /** Who wrote it, with their name. */
      authorRef: string;
      team?: NamedEntity;
      reply?: string;
    }
  | {
      kind: 'opt-out';
      team: NamedEntity;
      statement: ChoiceStatement;
      /** What the owners answered. */
      answer?: string;
    }
  | {
      kind: 'reconsider';
      team: NamedEntity;
      /** What shipped, and would change the team's mind. */
      item: RelatedItem;
    }
  | { kind: 'requirement'; policy: string; expiresAt: string }
  | {
      kind: 'unheard';
      /** Those whose opt-out is newest, at most five. Small teams are not among them. */
      teams: NamedEntity[];
      /** How many there are. */
      count: number;
    };

/**
 * What owners do with entries. `accept`, `decline` and `merge` are for suggestions, `answer`
 * for whoever said something, the rest for all.
 * @public
 */
export type InboxActionName =
  | 'snooze'
  | 'wake'
  | 'done'
  | 'reopen'
  | 'assign'
  | 'accept'
  | 'decline'
  | 'merge'
  | 'answer'
  | 'undo';

/**
 * Something that waits for the owners of a product.
 * @public
 */
export interface InboxEntry {
  /** To be sent back with what is done. */
  id: string;
  product: NamedEntity;
  /**
   * Since when; ISO instant, UTC. Absent for published comments, which have no date.
   */
  since?: string;
  subject: InboxSubject;
  state: InboxState;
  /** Day on which a snoozed one is new again. */
  snoozedUntil?: string;
  /** The owner who sees to it. */
  assignee?: NamedEntity;
  /** What the caller may do with it. */
  allowed: InboxActionName[];
}

/**
 * A page of the inbox with how much there is in all.
 * @public
 */
export interface Inbox {
  items: InboxEntry[];
  nextCursor?: string;
  /** By state, under the same filter. `done`: in the last thirty days. */
  counts: Record<InboxState, number>;
  /** What is new by kind, whatever kind is shown. */
  newOf: Record<InboxKind, number>;
  /** There is more than this counts: of some kind only the newest 1,000 are looked at. */
  isCut: boolean;
  /** The caller's products, by name. */
  products: NamedEntity[];
}

/**
 * Which part of the inbox.
 * @public
 */
export interface InboxRequest {
  /** At most 50 a page; 20 unless asked. */
  limit?: number;
  cursor?: string;
  /** Default `new`. */
  state?: InboxState;
  kind?: InboxKind;
  /** Reference of a product of the caller's; absent: all of them. */
  product?: string;
  /** Only what the caller sees to. */
  mine?: boolean;
}

/**
 * Something done with entries, at most 50 at once, each for itself.
 * @public
 */
export type InboxAction = { ids: string[] } & (
  | {
      action: 'snooze';
      /** Day on which they are new again. */
      until: string;
    }
  | { action: 'wake' }
  | { action: 'done' }
  | { action: 'reopen' }
  | {
      action: 'assign';
      /** Reference of an owner; null: nobody. */
      to: string | null;
    }
  | { action: 'accept'; to?: Extract<RoadmapStatus, 'considering' | 'later'> }
  | {
      action: 'decline';
      publicNote: string;
      insteadYouCan?: string;
      revisit?: string;
    }
  | {
      action: 'merge';
      /** The item that they are duplicates of. */
      into: string;
    }
  | { action: 'answer'; text: string }
  | { action: 'undo' }
);

/**
 * What became of one entry: `refused` and `gone` were left as they are.
 * @public
 */
export interface InboxOutcome {
  id: string;
  outcome: 'done' | 'refused' | 'gone';
  /** Why it was refused. */
  message?: string;
}

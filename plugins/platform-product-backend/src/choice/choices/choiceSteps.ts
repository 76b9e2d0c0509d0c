import {
  Choice,
  ReconsiderationOutcome,
  StartedBy,
} from 'backstage-plugin-platform-product-common';
import { isDeepStrictEqual } from 'util';
import { StoredEvent } from './ChoiceEventStore';
import { ChoiceToChange } from './ChoiceStore';
import { SpellKind } from './SpellStore';
import { StoredChoice, StoredStatement } from './StoredChoice';

/** What a team says from now on; without a statement it takes back what it said. */
export interface ChoiceChange {
  productId: string;
  /** Of the choice as it was read. */
  version: number;
  statement?: StoredStatement;
  lookAgain?: string;
  startedBy: StartedBy;
}

/** What a choice answers to owners who asked the team to think again. */
export const settled: Record<Choice, ReconsiderationOutcome> = {
  uses: 'coming-back',
  'uses-partly': 'coming-back',
  evaluating: 'looking',
  'opted-out': 'still-no',
  'not-applicable': 'still-no',
};

/** The choice that a change makes of the one before; undefined when it is taken back. */
export function nextChoice(
  { statement, startedBy, lookAgain }: ChoiceChange,
  current: StoredChoice | undefined,
  now: Date,
): StoredChoice | undefined {
  const at = now.toISOString();
  return (
    statement && {
      statement,
      startedBy,
      since:
        current && isDeepStrictEqual(current.statement, statement)
          ? current.since
          : at,
      confirmedAt: at,
      ...(lookAgain !== undefined && { lookAgain }),
    }
  );
}

/** Whether what was sent is what the same person sent just before: a line may break. */
export function wasWrittenBefore(
  { stored, version, actorRef }: ChoiceToChange,
  change: ChoiceChange,
  writer: string,
): boolean {
  return (
    version === change.version + 1 &&
    actorRef === writer &&
    isDeepStrictEqual(stored?.statement, change.statement) &&
    stored?.lookAgain === change.lookAgain
  );
}

/** Whether a team says the same, whenever it said so. */
export const sameStatement = (a?: StoredChoice, b?: StoredChoice) =>
  isDeepStrictEqual(a?.statement, b?.statement);

/** What a change is called in the history. */
export function kindOf(next: StoredChoice | undefined, isSame: boolean) {
  if (!next) {
    return 'removed';
  }
  return isSame ? 'confirmed' : 'recorded';
}

/** Whether a team turned the product down that did not before. */
export const isNewOptOut = ({ kind, before, after }: StoredEvent) =>
  kind === 'recorded' &&
  after?.statement.choice === 'opted-out' &&
  before?.statement.choice !== 'opted-out';

/** How a team stands from a choice on, as far as staying and leaving go. */
export function spellKindOf(
  choice: StoredChoice | undefined,
  isRequired: boolean,
): SpellKind | undefined {
  const { choice: said, basis } = choice?.statement ?? {};
  if (said === 'opted-out') {
    return 'opted-out';
  }
  if (said !== 'uses' && said !== 'uses-partly') {
    return undefined;
  }
  return isRequired || basis === 'required' ? 'required' : 'free';
}

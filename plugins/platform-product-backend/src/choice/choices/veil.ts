import {
  ChoiceStatement,
  Reconsideration,
} from 'backstage-plugin-platform-product-common';
import { EntitySight } from '../../permissions/ProductAccess';

/** What somebody sees of what teams name. */
export interface StatementSight extends EntitySight {
  /** Whether they see a roadmap item. */
  seesItem(id: string): boolean;
}

/** The entities that a statement names. */
export const alternativesOf = (statement: ChoiceStatement | null): string[] =>
  statement?.alternative && 'entityRef' in statement.alternative
    ? [statement.alternative.entityRef]
    : [];

/** The roadmap items that a statement names, by id. */
export const wantedIn = (statement: ChoiceStatement | null): string[] =>
  statement?.wouldChangeOurMind?.item
    ? [statement.wouldChangeOurMind.item.id]
    : [];

/** A statement without what its reader can't see. */
export function veiled(
  statement: ChoiceStatement | null,
  sight: StatementSight,
): ChoiceStatement | null {
  if (!statement) {
    return null;
  }
  const { alternative, wouldChangeOurMind, ...rest } = statement;
  const isAlternativeSeen = alternativesOf(statement).every(ref =>
    sight.sees(ref),
  );
  const areItemsSeen = wantedIn(statement).every(id => sight.seesItem(id));
  const text = wouldChangeOurMind?.text;
  const wouldChange = areItemsSeen
    ? wouldChangeOurMind
    : text !== undefined && { text };
  return {
    ...rest,
    ...(alternative && isAlternativeSeen && { alternative }),
    ...(wouldChange && { wouldChangeOurMind: wouldChange }),
  };
}

/** That a team was asked, without an item that the reader can't see. */
export function veiledAsking(
  reconsideration: Reconsideration,
  sight: StatementSight,
): Reconsideration {
  const { item, ...rest } = reconsideration;
  return item && sight.seesItem(item.id) ? reconsideration : rest;
}

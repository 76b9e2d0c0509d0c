import { ChoiceStatement } from 'backstage-plugin-platform-product-common';
import { EntitySight } from '../../permissions/ProductAccess';

/** The entities that a statement names. */
export const alternativesOf = (statement: ChoiceStatement | null): string[] =>
  statement?.alternative && 'entityRef' in statement.alternative
    ? [statement.alternative.entityRef]
    : [];

/** A statement without what its reader can't see. */
export function veiled(
  statement: ChoiceStatement | null,
  sight: EntitySight,
): ChoiceStatement | null {
  if (!statement || alternativesOf(statement).every(ref => sight.sees(ref))) {
    return statement;
  }
  const { alternative, ...rest } = statement;
  return rest;
}

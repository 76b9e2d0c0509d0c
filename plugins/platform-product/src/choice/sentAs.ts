import {
  Alternative,
  AlternativeRequest,
  ChoiceRequest,
  ChoiceStatement,
} from 'backstage-plugin-platform-product-common';

/** What is sent for what a team uses instead: never the title, which is the catalog's. */
export function alternativeSentAs(
  alternative: Alternative,
): AlternativeRequest {
  return 'entityRef' in alternative
    ? { entityRef: alternative.entityRef }
    : alternative;
}

/** What is sent to say again what was said before. */
export function statementSentAs({
  alternative,
  ...statement
}: ChoiceStatement): Omit<ChoiceRequest, 'version'> {
  return {
    ...statement,
    ...(alternative && { alternative: alternativeSentAs(alternative) }),
  };
}

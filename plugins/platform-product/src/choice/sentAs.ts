import {
  Alternative,
  AlternativeRequest,
  ChoiceRequest,
  ChoiceStatement,
  WouldChange,
  WouldChangeRequest,
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
  job,
  wouldChangeOurMind,
  ...statement
}: ChoiceStatement): Omit<ChoiceRequest, 'version'> {
  return {
    ...statement,
    ...(alternative && { alternative: alternativeSentAs(alternative) }),
    ...(job && { jobId: job.id }),
    ...(wouldChangeOurMind && {
      wouldChangeOurMind: wouldChangeSentAs(wouldChangeOurMind),
    }),
  };
}

/** What is sent for what would change a team's mind: the id, whatever its title is. */
export function wouldChangeSentAs({
  item,
  text,
}: WouldChange): WouldChangeRequest {
  return {
    ...(text !== undefined && { text }),
    ...(item && { roadmapItemId: item.id }),
  };
}

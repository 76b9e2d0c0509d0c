import {
  Alternative,
  Choice,
  ChoiceBasis,
  ChoiceRequest,
  IfOptional,
  OptOutReason,
  ProductJob,
  RelatedItem,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { alternativeSentAs, wouldChangeSentAs } from '../sentAs';

/** What the dialog begins with: the question what holds, or a no. */
export type Start = 'choose' | 'no-thanks';

/** What somebody says for a team, while it is being typed. */
export interface ChoiceFields {
  choice?: Choice;
  basis?: ChoiceBasis;
  requiredBy: string;
  ifOptional?: IfOptional;
  alternative?: Alternative;
  /** What is looked for in the catalog; a name of its own when nothing is chosen. */
  alternativeText: string;
  reason?: OptOutReason;
  secondReason?: OptOutReason;
  reasonText: string;
  /** The job of the product that the reasons are about. */
  job?: ProductJob;
  wouldChange: string;
  /** What on the roadmap would. */
  wouldChangeItem?: RelatedItem;
  /** Such as `2027-11-22`; empty for a year from now. */
  lookAgain: string;
  note: string;
}

const isUse = (choice?: Choice) =>
  choice === 'uses' || choice === 'uses-partly';

/** Whether it has to be said whose choice it is. */
export const needsBasis = ({ choice }: ChoiceFields) => isUse(choice);

/** Whether the dialog asks a required team which of two noes it means. */
export const isRequired = ({ requirement }: TeamChoice) =>
  requirement !== undefined && !requirement.isToConfirm;

/** What the team uses instead, as far as it is said. */
export function alternativeIn(fields: ChoiceFields): Alternative | undefined {
  const name = fields.alternativeText.trim();
  return fields.alternative ?? (name ? { name } : undefined);
}

/** The reasons that are given, the main one first. */
export const reasonsIn = ({ reason, secondReason }: ChoiceFields) =>
  [reason, secondReason].filter(
    (each): each is OptOutReason => each !== undefined,
  );

/** The no of a team that is not free: it stays, and says so. */
export const becauseWeMust = {
  choice: 'uses',
  basis: 'required',
  ifOptional: 'leave',
} as const;

/** What the team said so far, to be changed. */
export function fieldsOf(choice: TeamChoice, start: Start): ChoiceFields {
  const { statement, requirement } = choice;
  const [reason, secondReason] = statement?.reasons ?? [];
  const said: ChoiceFields = {
    choice: statement?.choice,
    basis: statement?.basis,
    requiredBy: statement?.requiredBy ?? requirement?.policy ?? '',
    ifOptional: statement?.ifOptional,
    alternative: statement?.alternative,
    alternativeText: '',
    reason,
    secondReason,
    reasonText: statement?.reasonText ?? '',
    job: statement?.job,
    wouldChange: statement?.wouldChangeOurMind?.text ?? '',
    wouldChangeItem: statement?.wouldChangeOurMind?.item,
    lookAgain: '',
    note: statement?.note ?? '',
  };
  if (start === 'choose') {
    return said;
  }
  if (statement?.choice === 'opted-out') {
    return said;
  }
  // What was noted beside another answer says nothing of this one.
  const anew = { ...said, note: '' };
  return isRequired(choice)
    ? { ...anew, ...becauseWeMust }
    : { ...anew, choice: 'opted-out' };
}

/** What is sent, without what belongs to another answer than the one given. */
export function requestOf(
  fields: ChoiceFields,
): Omit<ChoiceRequest, 'version' | 'startedBy'> {
  const { choice, basis, ifOptional, lookAgain } = fields;
  const written = (name: 'note' | 'requiredBy') =>
    fields[name].trim() && { [name]: fields[name].trim() };
  return {
    choice: choice!,
    ...(isUse(choice) && { basis }),
    ...(isUse(choice) &&
      basis === 'required' && { ...written('requiredBy'), ifOptional }),
    ...(choice === 'opted-out' && optOutOf(fields)),
    ...written('note'),
    ...(lookAgain && { lookAgain }),
  };
}

function optOutOf(fields: ChoiceFields) {
  const alternative = alternativeIn(fields);
  const reasons = reasonsIn(fields);
  const text = fields.wouldChange.trim();
  const item = fields.wouldChangeItem;
  return {
    ...(alternative && { alternative: alternativeSentAs(alternative) }),
    reasons,
    ...(reasons.includes('other') && { reasonText: fields.reasonText.trim() }),
    ...(fields.job && { jobId: fields.job.id }),
    ...((text || item) && {
      wouldChangeOurMind: wouldChangeSentAs({
        ...(text && { text }),
        item,
      }),
    }),
  };
}

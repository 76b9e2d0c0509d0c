import { maxStatementLength } from 'backstage-plugin-platform-product-common';
import {
  alternativeIn,
  ChoiceFields,
  needsBasis,
  reasonsIn,
} from './choiceFields';

/** What a field lacks; the fields for words say themselves by how much they are too long. */
export type ChoiceProblem =
  | 'choice'
  | 'basis'
  | 'alternative'
  | 'reason'
  | 'reasonText'
  | 'tooLong';

/** The fields that can't be sent as they are, and why. */
export type ChoiceProblems = Partial<Record<keyof ChoiceFields, ChoiceProblem>>;

const texts = [
  'alternativeText',
  'reasonText',
  'wouldChange',
  'note',
  'requiredBy',
] as const;

/** What has to be said before it can be recorded. */
export function problemsOf(fields: ChoiceFields): ChoiceProblems {
  const problems: ChoiceProblems = {};
  for (const name of texts) {
    if (fields[name].trim().length > maxStatementLength) {
      problems[name] = 'tooLong';
    }
  }
  if (!fields.choice) {
    problems.choice = 'choice';
  }
  if (needsBasis(fields) && !fields.basis) {
    problems.basis = 'basis';
  }
  return fields.choice === 'opted-out'
    ? { ...problems, ...optOutProblems(fields) }
    : problems;
}

function optOutProblems(fields: ChoiceFields): ChoiceProblems {
  const isNotOurKind = fields.reason === 'not-relevant';
  return {
    ...(!isNotOurKind &&
      !alternativeIn(fields) && { alternative: 'alternative' }),
    ...(!fields.reason && { reason: 'reason' }),
    ...(reasonsIn(fields).includes('other') &&
      !fields.reasonText.trim() && { reasonText: 'reasonText' }),
  };
}

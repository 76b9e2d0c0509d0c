import {
  Choice,
  ChoiceStatement,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { ChoiceFields, fieldsOf } from '../../dialog/choiceFields';

/** What can be answered for a record that is due; whatever else can wait. */
export type AnswerKind = 'stillRight' | SomethingElse;

type SomethingElse = 'noThanks' | 'uses' | 'notForUs';

/**
 * What a member picked for one record and has not saved yet. It holds for the record as
 * the member saw it, at its `version`; with another version a colleague was faster.
 */
export type ReviewAnswer = { version: number } & (
  | { kind: 'stillRight'; statement: ChoiceStatement }
  | { kind: SomethingElse; fields: ChoiceFields }
);

/** What was picked, by the reference of the product. */
export type ReviewAnswers = Record<string, ReviewAnswer>;

const choiceOf: Record<SomethingElse, Choice> = {
  noThanks: 'opted-out',
  uses: 'uses',
  notForUs: 'not-applicable',
};

/** An answer as it is when it is picked, before any detail is given. */
export function pickedAnswer(
  kind: AnswerKind,
  choice: TeamChoice,
): ReviewAnswer {
  const { version, statement } = choice;
  if (kind === 'stillRight') {
    return { kind, version, statement: statement! };
  }
  const said = fieldsOf(choice, 'choose');
  const picked = choiceOf[kind];
  return {
    kind,
    version,
    fields: {
      ...said,
      choice: picked,
      // Whose choice it is now is the question; a note on something else answers nothing.
      basis: undefined,
      note: statement?.choice === picked ? said.note : '',
    },
  };
}

import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { ChoiceFields } from '../choiceFields';

/** What the questions of the dialog work on. */
export interface QuestionProps {
  choice: TeamChoice;
  fields: ChoiceFields;
  onChange(to: Partial<ChoiceFields>): void;
  /** What is wrong with a field, in words. */
  problemOf(name: keyof ChoiceFields): string | undefined;
}

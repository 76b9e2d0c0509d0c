import { Radio, RadioGroup } from '@backstage/ui';
import { Choice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { QuestionProps } from './QuestionProps';
import styles from './Questions.module.css';

const choices: Choice[] = [
  'uses',
  'uses-partly',
  'evaluating',
  'opted-out',
  'not-applicable',
];

/** Asks what holds for a team. */
export function ChoiceQuestion(props: QuestionProps) {
  const { choice, fields, onChange, problemOf } = props;
  const { t } = useWords();
  return (
    <RadioGroup
      label={t('choiceDialog.choice.question', { team: choice.team.title })}
      className={styles.column}
      value={fields.choice ?? null}
      onChange={chosen => onChange({ choice: chosen as Choice })}
      isInvalid={problemOf('choice') !== undefined}
      description={problemOf('choice')}
    >
      {choices.map(each => (
        <Radio key={each} value={each} className={styles.chip}>
          {t(`choiceDialog.choice.${each}`)}
        </Radio>
      ))}
    </RadioGroup>
  );
}

import { Radio, RadioGroup } from '@backstage/ui';
import { useWords } from '../../../translation/useWords';
import { becauseWeMust } from '../choiceFields';
import { QuestionProps } from './QuestionProps';
import styles from './Questions.module.css';

/** Asks a team that is not free which no it means: it would leave, or it has left. */
export function RequiredQuestion(props: QuestionProps) {
  const { choice, fields, onChange } = props;
  const { t } = useWords();
  return (
    <RadioGroup
      label={t('choiceDialog.choice.question', { team: choice.team.title })}
      className={styles.column}
      value={fields.choice === 'opted-out' ? 'left' : 'must'}
      onChange={chosen =>
        onChange(
          chosen === 'left'
            ? { choice: 'opted-out', basis: undefined, ifOptional: undefined }
            : becauseWeMust,
        )
      }
    >
      <Radio value="must" className={styles.chip}>
        {t('choiceDialog.required.must')}
      </Radio>
      <Radio value="left" className={styles.chip}>
        {t('choiceDialog.required.left')}
      </Radio>
    </RadioGroup>
  );
}

import { Radio, RadioGroup } from '@backstage/ui';
import {
  ChoiceBasis,
  IfOptional,
  maxStatementLength,
} from 'backstage-plugin-platform-product-common';
import { WrittenField } from '../../../edit/WrittenField';
import { useWords } from '../../../translation/useWords';
import { QuestionProps } from './QuestionProps';
import styles from './Questions.module.css';

const bases: ChoiceBasis[] = ['ours', 'required', 'inherited'];
const wishes: IfOptional[] = ['keep', 'leave', 'unknown'];

/** Asks whose choice it is that a team uses a product. */
export function UseQuestions(props: QuestionProps) {
  const { fields, onChange, problemOf } = props;
  const { t } = useWords();
  return (
    <>
      <RadioGroup
        label={t('choiceDialog.basis.question')}
        className={styles.column}
        value={fields.basis ?? null}
        onChange={basis => onChange({ basis: basis as ChoiceBasis })}
        isInvalid={problemOf('basis') !== undefined}
        description={problemOf('basis')}
      >
        {bases.map(basis => (
          <Radio key={basis} value={basis} className={styles.chip}>
            {t(`choiceDialog.basis.${basis}`)}
          </Radio>
        ))}
      </RadioGroup>
      {fields.basis === 'required' && (
        <>
          <WrittenField
            label={t('choiceDialog.requiredBy')}
            longest={maxStatementLength}
            value={fields.requiredBy}
            onChange={requiredBy => onChange({ requiredBy })}
          />
          <RadioGroup
            label={t('choiceDialog.ifOptional.question')}
            orientation="horizontal"
            className={styles.chips}
            value={fields.ifOptional ?? null}
            onChange={wish => onChange({ ifOptional: wish as IfOptional })}
          >
            {wishes.map(wish => (
              <Radio key={wish} value={wish} className={styles.chip}>
                {t(`choiceDialog.ifOptional.${wish}`)}
              </Radio>
            ))}
          </RadioGroup>
        </>
      )}
    </>
  );
}

import { maxStatementLength } from 'backstage-plugin-platform-product-common';
import { WrittenField } from '../../../edit/WrittenField';
import { useWords } from '../../../translation/useWords';
import { reasonsIn } from '../choiceFields';
import { AlternativeQuestion } from './AlternativeQuestion';
import { QuestionProps } from './QuestionProps';
import { ReasonQuestion } from './ReasonQuestion';
import { useOthersUse } from './useOthersUse';

/** What a no needs: what is used instead, and the main reason. */
export function OptOutQuestions(props: QuestionProps) {
  const { choice, fields, onChange, problemOf } = props;
  const { t } = useWords();
  const others = useOthersUse(choice.product.entityRef);
  const isOther = reasonsIn(fields).includes('other');
  return (
    <>
      <AlternativeQuestion
        product={choice.product.entityRef}
        others={others}
        fields={fields}
        onChange={onChange}
        problem={problemOf('alternative')}
      />
      <ReasonQuestion
        reason={fields.reason}
        onChoose={reason =>
          onChange({
            reason,
            ...(reason === fields.secondReason && { secondReason: undefined }),
          })
        }
        problem={problemOf('reason')}
      />
      {isOther && (
        <WrittenField
          label={t('choiceDialog.reason.text')}
          longest={maxStatementLength}
          value={fields.reasonText}
          onChange={reasonText => onChange({ reasonText })}
          problem={problemOf('reasonText')}
        />
      )}
    </>
  );
}

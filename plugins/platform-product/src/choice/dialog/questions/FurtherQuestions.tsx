import { useState } from 'react';
import { Button, Select } from '@backstage/ui';
import {
  maxStatementLength,
  OptOutReason,
} from 'backstage-plugin-platform-product-common';
import { WrittenField } from '../../../edit/WrittenField';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import { DayField } from '../../mandates/dialog/DayField';
import { inAYear } from '../inAYear';
import { JobQuestion } from './JobQuestion';
import { QuestionProps } from './QuestionProps';
import { allReasons } from './ReasonQuestion';
import { WantedItemQuestion } from './WantedItemQuestion';
import styles from './Questions.module.css';

const none = 'none';

/** What can be said as well, and need not be. */
export function FurtherQuestions(props: QuestionProps) {
  const { fields, onChange, problemOf } = props;
  const { choice: said, secondReason, lookAgain, note } = fields;
  const { job, wouldChange, wouldChangeItem } = fields;
  const { t } = useWords();
  const words = useChoiceWords();
  // What was said before is not put away.
  const [isOpen, setOpen] = useState(
    [secondReason, job, wouldChange, wouldChangeItem, lookAgain, note].some(
      Boolean,
    ),
  );
  return (
    <div className={styles.question}>
      <Button
        variant="tertiary"
        className={styles.more}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {t(`choiceDialog.more.${said === 'opted-out' ? 'optOut' : 'use'}`)}
      </Button>
      {isOpen && (
        <>
          {said === 'opted-out' && <OptOutExtras {...props} />}
          {said !== 'not-applicable' && (
            <DayField
              label={t('choiceDialog.lookAgain.name')}
              description={t('choiceDialog.lookAgain.why', {
                day: words.day(inAYear(Date.now())),
              })}
              day={lookAgain}
              onChange={day => onChange({ lookAgain: day })}
              problem={problemOf('lookAgain')}
            />
          )}
          <WrittenField
            label={t('choiceDialog.note')}
            rows={2}
            longest={maxStatementLength}
            value={note}
            onChange={text => onChange({ note: text })}
          />
        </>
      )}
    </div>
  );
}

function OptOutExtras({ choice, fields, onChange }: QuestionProps) {
  const { reason, secondReason, wouldChange } = fields;
  const { t } = useWords();
  const words = useChoiceWords();
  const further = allReasons.filter(
    each => each !== reason && each !== 'not-relevant',
  );
  return (
    <>
      <Select
        label={t('choiceDialog.reason.second')}
        options={[
          { value: none, label: t('choiceDialog.reason.noSecond') },
          ...further.map(each => ({ value: each, label: words.reason(each) })),
        ]}
        value={secondReason ?? none}
        onChange={chosen =>
          onChange({
            secondReason:
              chosen === none ? undefined : (chosen as OptOutReason),
          })
        }
      />
      <JobQuestion
        product={choice.product.entityRef}
        job={fields.job}
        onChange={job => onChange({ job })}
      />
      <WrittenField
        label={t('choiceDialog.wouldChange.name')}
        description={t('choiceDialog.wouldChange.why')}
        rows={2}
        longest={maxStatementLength}
        value={wouldChange}
        onChange={text => onChange({ wouldChange: text })}
      />
      <WantedItemQuestion
        product={choice.product.entityRef}
        item={fields.wouldChangeItem}
        onChange={item => onChange({ wouldChangeItem: item })}
      />
    </>
  );
}

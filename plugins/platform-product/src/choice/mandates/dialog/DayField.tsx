import { useId } from 'react';
import { FieldLabel, Text } from '@backstage/ui';
import { Theirs } from '../../../edit/Theirs';
import { useWords } from '../../../translation/useWords';
import { dayWords, endOf } from '../lastDay';
import styles from './MandateDialog.module.css';

/** A field for a day, as the browser lets people choose one. */
export function DayField(props: {
  label: string;
  description: string;
  /** Such as `2027-06-30`; empty until one is chosen. */
  day: string;
  onChange(day: string): void;
  problem?: string;
  /** The day that a colleague chose meanwhile. */
  theirs?: string;
}) {
  const { label, description, day, onChange, problem, theirs } = props;
  const { t } = useWords();
  const id = useId();
  return (
    <div className={styles.day}>
      <FieldLabel
        label={label}
        description={description}
        htmlFor={id}
        descriptionId={`${id}-description`}
      />
      <input
        id={id}
        type="date"
        className={styles.input}
        value={day}
        onChange={event => onChange(event.target.value)}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-description ${id}-problem`}
      />
      <Text as="p" id={`${id}-problem`} variant="body-small" color="danger">
        {problem}
      </Text>
      {theirs !== undefined && theirs !== day && (
        <Theirs
          label={label}
          text={dayWords(endOf(theirs), t('language'))}
          onTake={() => onChange(theirs)}
        />
      )}
    </div>
  );
}

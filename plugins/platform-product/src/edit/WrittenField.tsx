import { TextAreaField, TextField } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import { Theirs } from './Theirs';
import styles from './Edit.module.css';

/** A field for words, with what is wrong with them and what a colleague wrote there meanwhile. */
export function WrittenField(props: {
  label: string;
  description?: string;
  /** Lines that are shown; with one, no line breaks can be typed. */
  rows?: number;
  value: string;
  onChange(value: string): void;
  longest?: number;
  problem?: string;
  theirs?: string;
}) {
  const { label, description, rows = 1, value, onChange } = props;
  const { longest = Infinity, problem, theirs } = props;
  const { t } = useWords();
  const over = value.trim().length - longest;
  const words =
    over > 0 ? t('edit.tooLong', { over: String(over) }) : problem ?? null;
  const field = {
    label,
    description,
    value,
    onChange,
    validationBehavior: 'aria' as const,
    validate: () => words,
  };
  return (
    <div className={styles.field}>
      {rows > 1 ? (
        <TextAreaField {...field} rows={rows} />
      ) : (
        <TextField {...field} size="medium" />
      )}
      {theirs !== undefined && theirs !== value && (
        <Theirs label={label} text={theirs} onTake={() => onChange(theirs)} />
      )}
    </div>
  );
}

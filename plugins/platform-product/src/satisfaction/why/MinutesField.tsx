import { useState } from 'react';
import { TextField } from '@backstage/ui';
import styles from './MinutesQuestion.module.css';

/** A field for minutes that reports what was typed when it is left or Enter is pressed. */
export function MinutesField(props: {
  label: string;
  value: string;
  problemWith(text: string): string | undefined;
  onEnter(text: string): void;
}) {
  const { label, value, problemWith, onEnter } = props;
  const [text, setText] = useState(value);
  const [shown, setShown] = useState(value);
  if (shown !== value) {
    // Saved elsewhere meanwhile, for instance by an undo.
    setShown(value);
    setText(value);
  }
  const problem = problemWith(text);
  const enter = () => {
    if (!problem && text !== value) {
      onEnter(text);
    }
  };
  return (
    <TextField
      className={styles.field}
      size="medium"
      label={label}
      inputMode="numeric"
      value={text}
      onChange={setText}
      validationBehavior="aria"
      validate={() => problem ?? null}
      onBlur={enter}
      onKeyDown={event => event.key === 'Enter' && enter()}
    />
  );
}

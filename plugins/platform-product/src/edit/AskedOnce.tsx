import { ReactNode, useEffect, useRef } from 'react';
import { Button, Text } from '@backstage/ui';
import styles from './Edit.module.css';

/** Asks once more where nothing can be taken back; the focus comes to the way back. */
export function AskedOnce(props: {
  question: string;
  /** What it means, and why it failed. */
  children?: ReactNode;
  yes: string;
  isSending?: boolean;
  onYes(): void;
  no: string;
  onNo(): void;
}) {
  const { question, children, yes, isSending, onYes, no, onNo } = props;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div role="group" aria-label={question} className={styles.field}>
      <Text as="p" weight="bold">
        {question}
      </Text>
      {children}
      <div className={styles.actions}>
        <Button
          variant="secondary"
          className={styles.action}
          isPending={isSending}
          onPress={onYes}
        >
          {yes}
        </Button>
        <Button
          ref={keep}
          variant="primary"
          className={styles.action}
          onPress={onNo}
        >
          {no}
        </Button>
      </div>
    </div>
  );
}

import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import styles from '../Research.module.css';

/** A part of the card on who was heard: what it is, and what it is for. */
export function Part(props: {
  title: string;
  what?: string;
  children: ReactNode;
}) {
  const { title, what, children } = props;
  return (
    <div role="group" aria-label={title} className={styles.form}>
      <Text as="h3" variant="body-large" weight="bold">
        {title}
      </Text>
      {what !== undefined && (
        <Text as="p" variant="body-small">
          {what}
        </Text>
      )}
      {children}
    </div>
  );
}

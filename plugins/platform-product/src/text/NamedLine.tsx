import { ReactNode } from 'react';
import { Text } from '@backstage/ui';
import styles from './NamedLine.module.css';

/** One line of a list of names and what is said under them; stands in a `dl`. */
export function NamedLine(props: { name: string; children: ReactNode }) {
  return (
    <div className={styles.line}>
      <dt>
        <Text as="span" weight="bold">
          {props.name}
        </Text>
      </dt>
      <dd className={styles.said}>{props.children}</dd>
    </div>
  );
}

import { ReactNode, useId } from 'react';
import { Text } from '@backstage/ui';
import styles from './EditItem.module.css';

/** Fields that say one thing together. */
export function FieldGroup(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  const id = useId();
  return (
    <div role="group" aria-labelledby={id} className={styles.group}>
      <Text as="p" id={id} weight="bold">
        {title}
      </Text>
      <div className={styles.fields}>{children}</div>
    </div>
  );
}

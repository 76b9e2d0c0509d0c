import { ReactNode, useId } from 'react';
import { Text } from '@backstage/ui';
import styles from './Item.module.css';

/** A part of an item, under its heading. */
export function Section(props: { title: string; children: ReactNode }) {
  const { title, children } = props;
  const id = useId();
  return (
    <section aria-labelledby={id} className={styles.section}>
      <Text as="h3" id={id} variant="title-x-small" weight="bold">
        {title}
      </Text>
      {children}
    </section>
  );
}

import { ReactNode } from 'react';
import { Button } from '@backstage/ui';
import styles from './Item.module.css';

/** The way to what is left of a list; nothing where all is shown. */
export function MoreButton(props: {
  onMore: (() => void) | undefined;
  children: ReactNode;
}) {
  const { onMore, children } = props;
  return onMore ? (
    <div className={styles.actions}>
      <Button variant="tertiary" className={styles.action} onPress={onMore}>
        {children}
      </Button>
    </div>
  ) : null;
}

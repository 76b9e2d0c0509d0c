import { ReactNode, useState } from 'react';
import { Button } from '@backstage/ui';
import styles from './Heard.module.css';

/** A line that unfolds what it tells of. */
export function Fold(props: {
  title: string;
  /** Whether somebody waits for what is in it. */
  isMarked: boolean;
  children: ReactNode;
}) {
  const { title, isMarked, children } = props;
  const [shown, setShown] = useState(false);
  return (
    <div className={styles.fold}>
      <Button
        variant="tertiary"
        className={styles.open}
        aria-expanded={shown}
        onPress={() => setShown(!shown)}
      >
        {isMarked && (
          <span aria-hidden className={styles.dot}>
            ●{' '}
          </span>
        )}
        {title}
      </Button>
      {shown && <ul className={styles.exchanges}>{children}</ul>}
    </div>
  );
}

import { useEffect, useRef } from 'react';
import { Button } from '@backstage/ui';
import styles from './Item.module.css';

/** The way back where something is asked once more; the focus comes to it. */
export function KeepButton(props: {
  variant: 'primary' | 'tertiary';
  label: string;
  onKeep(): void;
}) {
  const { variant, label, onKeep } = props;
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <Button
      ref={keep}
      variant={variant}
      className={styles.action}
      onPress={onKeep}
    >
      {label}
    </Button>
  );
}

import { ComponentProps } from 'react';
import { Text } from '@backstage/ui';
import styles from './Said.module.css';

type SaidProps = Pick<
  ComponentProps<typeof Text>,
  'children' | 'color' | 'variant' | 'weight'
> & { as?: 'p' | 'span'; className?: string };

/** Tells what became of something, also to those who listen. It is there before it has something to say. */
export function Said({ className, ...props }: SaidProps) {
  return (
    <Text
      {...props}
      role="status"
      className={[styles.said, className].filter(Boolean).join(' ')}
    />
  );
}

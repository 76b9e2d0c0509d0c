import { ToggleButton, ToggleButtonProps } from '@backstage/ui';
import styles from './ChoiceButton.module.css';

/**
 * One of several answers. A button, not a radio: arrow keys must move nothing and
 * save nothing, and each answer is one press.
 */
export function ChoiceButton(
  props: Pick<
    ToggleButtonProps,
    'isSelected' | 'children' | 'aria-expanded'
  > & { className?: string; onChoose(): void },
) {
  const { onChoose, className, ...rest } = props;
  return (
    <ToggleButton
      {...rest}
      className={className ? `${styles.button} ${className}` : styles.button}
      onPress={onChoose}
    />
  );
}

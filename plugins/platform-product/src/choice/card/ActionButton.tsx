import { Button } from '@backstage/ui';
import styles from './ChoiceCard.module.css';

/** One thing that can be said for a team; read aloud, it names the team. */
export function ActionButton(props: {
  words: string;
  name: string;
  onPress(): void;
}) {
  const { words, name, onPress } = props;
  return (
    <Button
      variant="secondary"
      className={styles.action}
      aria-label={name}
      onPress={onPress}
    >
      {words}
    </Button>
  );
}

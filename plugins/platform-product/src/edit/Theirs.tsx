import { Button, Text } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import styles from './Edit.module.css';

/** What a colleague wrote into a field meanwhile, below what was typed there. */
export function Theirs(props: {
  /** Of the field. */
  label: string;
  text: string;
  onTake(): void;
}) {
  const { label, text, onTake } = props;
  const { t } = useWords();
  const heading = t('edit.theirs.heading', { field: label });
  return (
    <div role="group" aria-label={heading} className={styles.theirs}>
      <Text as="p" variant="body-small" weight="bold">
        {heading}
      </Text>
      <Text as="p" className={styles.written}>
        {text || t('edit.theirs.nothing')}
      </Text>
      <div className={styles.actions}>
        <Button variant="secondary" className={styles.action} onPress={onTake}>
          {t('edit.theirs.take')}
        </Button>
      </div>
    </div>
  );
}

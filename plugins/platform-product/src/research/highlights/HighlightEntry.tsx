import { Button, Text } from '@backstage/ui';
import { Highlight } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import styles from '../Research.module.css';

/** A highlight beside its text. */
export function HighlightEntry(props: {
  highlight: Highlight;
  onShow(): void;
  /** Absent where they may not. */
  onRemove?(): void;
}) {
  const { highlight, onShow, onRemove } = props;
  const { quote, tags, quotes } = highlight;
  const { t } = useWords();
  return (
    <li className={styles.entry}>
      <Text as="p" className={styles.words}>
        {t('research.highlight.quote', { quote })}
      </Text>
      <Text as="p" variant="body-small">
        {[...tags.map(tag => `#${tag}`), t(`research.quotes.${quotes}`)].join(
          ' · ',
        )}
      </Text>
      <div className={styles.actions}>
        <Button variant="tertiary" className={styles.action} onPress={onShow}>
          {t('research.highlight.show')}
        </Button>
        {onRemove && (
          <Button
            variant="tertiary"
            className={styles.action}
            onPress={onRemove}
          >
            {t('research.highlight.remove')}
          </Button>
        )}
      </div>
    </li>
  );
}

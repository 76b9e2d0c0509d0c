import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useWords } from '../../translation/useWords';
import { releasedFrom } from './releasedFrom';
import styles from './CommentPreview.module.css';

/** How others will see a confidential comment, and when; on request. */
export function CommentPreview(props: { text: string; usesIt: boolean }) {
  const { text, usesIt } = props;
  const { t } = useWords();
  const [shown, setShown] = useState(false);
  const title = t('satisfaction.why.comment.preview.title');
  return (
    <div>
      <Button
        variant="tertiary"
        className={styles.open}
        aria-expanded={shown}
        onPress={() => setShown(!shown)}
      >
        {t('satisfaction.why.comment.preview.open')}
      </Button>
      {shown && (
        <div role="group" aria-label={title} className={styles.preview}>
          <Text as="p" variant="body-small" weight="bold">
            {title}
          </Text>
          <blockquote className={styles.words}>
            <Text variant="body-medium">
              {text.trim() || t('satisfaction.why.comment.preview.empty')}
            </Text>
          </blockquote>
          <Text as="p" variant="body-small">
            {t('satisfaction.why.comment.preview.how')}
          </Text>
          <Text as="p" variant="body-small">
            {usesIt
              ? t('satisfaction.why.comment.preview.when', {
                  people: String(releasedFrom),
                })
              : t('satisfaction.why.comment.preview.notUsed')}
          </Text>
          <Text as="p" variant="body-small">
            {t('satisfaction.why.comment.preview.recognised')}
          </Text>
        </div>
      )}
    </div>
  );
}

import { useEffect, useRef } from 'react';
import { Button, Text } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import { dayAfter, dayName } from './dayName';
import { Terms } from './useMyAnswer';
import styles from './RatingForm.module.css';

/** Asks once more where nothing can be taken back: a published answer can't be given again. */
export function ConfirmDeletion(props: {
  terms: Terms;
  onDelete(): void;
  onKeep(): void;
}) {
  const { terms, onDelete, onKeep } = props;
  const { t } = useWords();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  const question = t('satisfaction.published.confirm.question', {
    date: dayName(dayAfter(terms.rules.closesOn), t('language')),
  });
  return (
    <div role="group" aria-label={question} className={styles.outcome}>
      <Text as="p" variant="body-medium">
        {question}
      </Text>
      <div className={styles.actions}>
        <Button
          variant="secondary"
          className={styles.action}
          onPress={onDelete}
        >
          {t('satisfaction.published.confirm.yes')}
        </Button>
        <Button
          ref={keep}
          variant="primary"
          className={styles.action}
          onPress={onKeep}
        >
          {t('satisfaction.published.confirm.no')}
        </Button>
      </div>
    </div>
  );
}

import { forwardRef } from 'react';
import { Button, Text } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import { MyAnswer } from './useMyAnswer';
import styles from './RatingForm.module.css';

/** What became of the answer, and what can be done with it now. */
export const SavedAnswer = forwardRef<
  HTMLButtonElement,
  {
    mine: MyAnswer;
    outcome: string;
    whyShown: boolean;
    /** Called when the buttons here are gone, or lead back to the question. */
    onBack(): void;
    onWhy(): void;
  }
>(({ mine, outcome, whyShown, onBack, onWhy }, whyButton) => {
  const { t } = useWords();
  const { score: _score, notUsed: _notUsed, ...details } = mine.chosen ?? {};
  const hasDetails = Object.values(details).some(value => value !== undefined);
  const action = (label: string, act: () => void) => (
    <Button
      variant="tertiary"
      className={styles.action}
      onPress={() => {
        act();
        onBack();
      }}
    >
      {label}
    </Button>
  );

  return (
    <div className={styles.outcome}>
      {outcome && (
        <Text as="p" variant="body-medium" className={styles.sentence}>
          {outcome}
        </Text>
      )}
      <div className={`${styles.actions} ${styles.textActions}`}>
        {mine.undo && action(t('satisfaction.saved.undo'), mine.undo)}
        {mine.chosen && (
          <>
            {action(t('satisfaction.saved.change'), () => {})}
            <Button
              ref={whyButton}
              variant="tertiary"
              className={styles.action}
              aria-expanded={whyShown}
              onPress={onWhy}
            >
              {t(
                hasDetails
                  ? 'satisfaction.saved.changeWhy'
                  : 'satisfaction.saved.addWhy',
              )}
            </Button>
            {action(t('satisfaction.saved.delete'), mine.remove)}
          </>
        )}
      </div>
    </div>
  );
});

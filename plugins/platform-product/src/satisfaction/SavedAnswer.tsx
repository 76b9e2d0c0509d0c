import { forwardRef, useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import { ConfirmDeletion } from './ConfirmDeletion';
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
  const [confirming, setConfirming] = useState(false);
  const { score: _score, notUsed: _notUsed, ...details } = mine.chosen ?? {};
  const hasDetails = Object.values(details).some(value => value !== undefined);
  const isFixed = mine.fixed.has('score');
  const button = (label: string, onPress: () => void) => (
    <Button variant="tertiary" className={styles.action} onPress={onPress}>
      {label}
    </Button>
  );
  const andBack = (act?: () => void) => () => {
    act?.();
    onBack();
  };

  return (
    <div className={styles.outcome}>
      {outcome && (
        <Text as="p" variant="body-medium" className={styles.sentence}>
          {outcome}
        </Text>
      )}
      <div className={`${styles.actions} ${styles.textActions}`}>
        {mine.undo && button(t('satisfaction.saved.undo'), andBack(mine.undo))}
        {mine.chosen && (
          <>
            {!isFixed && button(t('satisfaction.saved.change'), andBack())}
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
            {button(
              t('satisfaction.saved.delete'),
              isFixed ? () => setConfirming(true) : andBack(mine.remove),
            )}
          </>
        )}
      </div>
      {confirming && mine.chosen && (
        <ConfirmDeletion
          terms={mine.terms}
          onDelete={andBack(mine.remove)}
          onKeep={andBack(() => setConfirming(false))}
        />
      )}
    </div>
  );
});

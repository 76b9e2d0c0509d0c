import { useRef } from 'react';
import { Alert, Button, Text } from '@backstage/ui';
import { saveProblem } from '../../../satisfaction/saveProblem';
import { useFocusNext } from '../../../satisfaction/useFocusNext';
import { useWords } from '../../../translation/useWords';
import { firstInvalid } from '../../dialog/firstInvalid';
import { ReviewConflicts } from './ReviewConflicts';
import { ReviewRow } from './ReviewRow';
import { Review } from './useReview';
import styles from './Review.module.css';

/** All that is due, answered in one list and saved at once. */
export function ReviewPart({ review }: { review: Review }) {
  const { t } = useWords();
  const list = useRef<HTMLUListElement>(null);
  const result = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();
  const { due, ready, isSaving, isIncomplete } = review;

  const save = () => {
    review.save();
    // What was saved leaves the list, and would take the focus with it.
    focusNext(() => firstInvalid(list.current) ?? result.current);
  };
  function label() {
    if (isSaving) {
      return t('teamChoices.review.saving');
    }
    return ready > 0
      ? t('teamChoices.review.save', { count: ready })
      : t('teamChoices.review.nothingToSave');
  }
  return (
    <div className={styles.review}>
      {due.length === 0 && review.conflicts.length === 0 && (
        <Text as="p">{t('teamChoices.review.none')}</Text>
      )}
      {due.length > 0 && (
        <>
          <Text as="p">{t('teamChoices.review.about')}</Text>
          <ul ref={list} className={styles.list}>
            {due.map(choice => (
              <ReviewRow
                key={choice.product.entityRef}
                choice={choice}
                answer={review.answers[choice.product.entityRef]}
                refusal={review.refusals[choice.product.entityRef]}
                isMarked={isIncomplete}
                onAnswer={answer => review.answer(choice, answer)}
              />
            ))}
          </ul>
        </>
      )}
      <div ref={result} tabIndex={-1} className={styles.result}>
        <div role="status">
          <ReviewResult review={review} />
        </div>
        <ReviewProblem review={review} />
        <ReviewConflicts review={review} />
      </div>
      {due.length > 0 && (
        <div className={styles.save}>
          <Button
            variant="primary"
            className={styles.action}
            isDisabled={ready === 0}
            onPress={save}
          >
            {label()}
          </Button>
          <Text as="p" variant="body-small">
            {t('teamChoices.review.effect')}
          </Text>
        </div>
      )}
    </div>
  );
}

function ReviewResult({ review }: { review: Review }) {
  const { t } = useWords();
  const { saved, conflicts, refusals, isSaving } = review;
  const refused = Object.keys(refusals).length;
  if (isSaving || saved === undefined) {
    return null;
  }
  return (
    <Text as="p" weight="bold">
      {[
        t('teamChoices.review.saved', { count: saved }),
        conflicts.length &&
          t('teamChoices.review.changed', { count: conflicts.length }),
        refused && t('teamChoices.review.refused', { count: refused }),
      ]
        .filter(Boolean)
        .join(' ')}
    </Text>
  );
}

function ReviewProblem({ review }: { review: Review }) {
  const { t } = useWords();
  const { failure, isIncomplete } = review;
  const words = () => {
    if (isIncomplete) {
      return t('teamChoices.review.incomplete');
    }
    if (failure === undefined) {
      return undefined;
    }
    const problem = saveProblem(failure);
    return problem.kind === 'invalid'
      ? t('teamChoices.failed.invalid', { reason: problem.reason })
      : t(`teamChoices.failed.${problem.kind}`);
  };
  const title = words();
  return title ? (
    <Alert role="alert" status="danger" icon title={title} />
  ) : null;
}

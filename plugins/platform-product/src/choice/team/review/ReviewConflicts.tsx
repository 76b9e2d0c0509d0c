import { Alert, Button, Text } from '@backstage/ui';
import { useWords } from '../../../translation/useWords';
import { statementWords, useChoiceWords } from '../../choiceWords';
import { Review, ReviewConflict } from './useReview';
import styles from './Review.module.css';

/** What colleagues changed while answers were given, and for each the choice between the two. */
export function ReviewConflicts({ review }: { review: Review }) {
  return (
    <>
      {review.conflicts.map(conflict => (
        <Conflict
          key={conflict.theirs.product.entityRef}
          conflict={conflict}
          review={review}
        />
      ))}
    </>
  );
}

function Conflict(props: { conflict: ReviewConflict; review: Review }) {
  const { conflict, review } = props;
  const { theirs, mine } = conflict;
  const { t } = useWords();
  const words = useChoiceWords();
  const { title } = theirs.product;
  return (
    <Alert
      role="group"
      aria-label={title}
      status="warning"
      icon
      title={t('teamChoices.conflict.title', { title })}
      description={
        <>
          <Text as="p">
            {t('teamChoices.conflict.theirs', {
              statement: words.statement(theirs),
            })}
          </Text>
          <Text as="p">
            {t('teamChoices.conflict.mine', {
              answer:
                mine.kind === 'stillRight'
                  ? statementWords(mine.statement, false, t)
                  : t(`teamChoices.answer.${mine.kind}`),
            })}
          </Text>
          <div className={styles.actions}>
            <Button
              variant="secondary"
              className={styles.action}
              aria-label={t('teamChoices.conflict.keepOf', { title })}
              onPress={() => review.keepTheirs(conflict)}
            >
              {t('teamChoices.conflict.keep')}
            </Button>
            <Button
              variant="secondary"
              className={styles.action}
              aria-label={t('teamChoices.conflict.recordOf', { title })}
              onPress={() => review.recordMine(conflict)}
            >
              {t('teamChoices.conflict.record')}
            </Button>
          </div>
        </>
      }
    />
  );
}

import { Text } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import styles from './ChoiceQuestion.module.css';

/** An answer that is published and stands as it is. */
export function FixedAnswer(props: {
  question: string;
  /** Absent when it was deleted since. */
  answer?: string;
}) {
  const { question, answer } = props;
  const { t } = useWords();
  return (
    <div className={styles.question}>
      <Text as="p" variant="body-medium">
        {question}
      </Text>
      <Text as="p" variant="body-medium" weight="bold">
        {answer === undefined
          ? t('satisfaction.published.partDeleted')
          : t('satisfaction.published.part', { answer })}
      </Text>
    </div>
  );
}

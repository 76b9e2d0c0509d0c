import { Radio, RadioGroup, Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import { answersTo } from './answersTo';
import { AnswerDetail } from './AnswerDetail';
import { AnswerKind, pickedAnswer, ReviewAnswer } from './ReviewAnswer';
import { ReviewCauseLine } from './ReviewCauseLine';
import styles from './Review.module.css';

const later = 'later';

/** One record that is due: what was said, why it is due, and what can be answered. */
export function ReviewRow(props: {
  choice: TeamChoice;
  answer?: ReviewAnswer;
  /** Why the portal did not take the answer. */
  refusal?: string;
  /** Whether to say what the answer still lacks. */
  isMarked: boolean;
  /** Is given undefined for what is left for later. */
  onAnswer(answer: ReviewAnswer | undefined): void;
}) {
  const { choice, answer, refusal, isMarked, onAnswer } = props;
  const { product } = choice;
  const { t } = useWords();
  const words = useChoiceWords();
  return (
    <li className={styles.row}>
      <Text as="p" weight="bold">
        <EntityRefLink
          entityRef={product.entityRef}
          title={product.title}
          hideIcon
        />
      </Text>
      <Text as="p">{words.statement(choice)}</Text>
      <ReviewCauseLine choice={choice} />
      <RadioGroup
        aria-label={t('teamChoices.answer.question', { title: product.title })}
        orientation="horizontal"
        className={styles.answers}
        value={answer?.kind ?? later}
        onChange={picked =>
          onAnswer(
            picked === later
              ? undefined
              : pickedAnswer(picked as AnswerKind, choice),
          )
        }
      >
        {[...answersTo(choice), later].map(kind => (
          <Radio key={kind} value={kind} className={styles.answer}>
            {t(`teamChoices.answer.${kind as AnswerKind | typeof later}`)}
          </Radio>
        ))}
      </RadioGroup>
      {answer && (
        <AnswerDetail
          choice={choice}
          answer={answer}
          isMarked={isMarked}
          onAnswer={onAnswer}
        />
      )}
      {refusal !== undefined && (
        <Text as="p" color="danger" role="alert">
          {t('teamChoices.review.refusedWhy', { reason: refusal })}
        </Text>
      )}
    </li>
  );
}

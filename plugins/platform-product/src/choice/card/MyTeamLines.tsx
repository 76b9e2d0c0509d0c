import { Text } from '@backstage/ui';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { WrittenText } from '../../text/WrittenText';
import { useWords } from '../../translation/useWords';
import { useChoiceWords } from '../choiceWords';
import { ReviewCauseLine } from '../team/review/ReviewCauseLine';
import { reviewCauseOf } from '../team/standing';
import styles from './ChoiceCard.module.css';

/** What a team says, what is asked of it, and what the owners answered. */
export function MyTeamLines({ choice }: { choice: TeamChoice }) {
  const { team, confirmedAt, requirement, reconsideration, answer } = choice;
  const { t } = useWords();
  const words = useChoiceWords();
  const said = t('choiceCard.mine.team', {
    team: team.title,
    statement: words.statement(choice),
  });
  const cause = reviewCauseOf(choice);
  const outcome = reconsideration?.outcome;
  return (
    <div className={styles.lines}>
      <Text as="p">
        {confirmedAt && cause !== 'lookAgain'
          ? `${said}, ${t('choiceCard.mine.since', {
              day: words.day(confirmedAt),
            })}`
          : said}
      </Text>
      {requirement && !requirement.isToConfirm && (
        <Text as="p" variant="body-small">
          {t('choiceCard.mine.required', {
            policy: requirement.policy,
            day: words.day(requirement.expiresAt),
          })}
        </Text>
      )}
      <ReviewCauseLine choice={choice} />
      {cause === 'lookAgain' && (
        <Text as="p">{t('choiceCard.mine.stillSo')}</Text>
      )}
      {outcome && (
        <Text as="p" variant="body-small">
          {t(`choiceCard.reconsider.outcome.${outcome}`, {
            day: words.day(reconsideration.askedAt),
          })}
        </Text>
      )}
      {answer && (
        <>
          <Text as="p" variant="body-small">
            {t('choiceCard.mine.answered', {
              day: words.day(answer.answeredAt),
            })}
          </Text>
          <WrittenText text={answer.text} />
        </>
      )}
    </div>
  );
}

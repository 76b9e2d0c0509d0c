import { Text } from '@backstage/ui';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import { WantedItemLink } from '../../WantedItemLink';
import lists from '../../../text/Lists.module.css';

/** What there is to say of a team's choice beside the choice itself. */
export function TeamLines({ choice }: { choice: TeamChoice }) {
  const { statement, requirement, reconsideration } = choice;
  const wouldChange = statement?.wouldChangeOurMind;
  const { since, lookAgain, isStale, seenUsing } = choice;
  const { t } = useWords();
  const words = useChoiceWords();
  const dates = [
    since && t('choiceTab.teams.since', { day: words.day(since) }),
    lookAgain &&
      t(`choiceTab.teams.${isStale ? 'stale' : 'lookAgain'}`, {
        day: words.day(lookAgain),
      }),
    seenUsing.length > 0 &&
      t('choiceTab.teams.seenBy', { sources: seenUsing.join(', ') }),
  ].filter(Boolean);
  const reasons = [
    ...(statement?.reasons ?? []).map(reason => words.reason(reason)),
    ...(statement?.reasonText ? [statement.reasonText] : []),
  ];
  return (
    <>
      {dates.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {dates.join(' · ')}
        </Text>
      )}
      {reasons.length > 0 && (
        <Text as="p" variant="body-small">
          {t('choiceTab.teams.reasons', { reasons: reasons.join(', ') })}
        </Text>
      )}
      {statement?.job && (
        <Text as="p" variant="body-small">
          {t('choiceTab.teams.job', { ...statement.job })}
        </Text>
      )}
      {wouldChange && (
        <Text as="p" variant="body-small" className={lists.written}>
          {t('choiceTab.teams.wouldChange', { text: wouldChange.text ?? '' })}{' '}
          {wouldChange.item && (
            <WantedItemLink
              product={choice.product.entityRef}
              item={wouldChange.item}
            />
          )}
        </Text>
      )}
      {statement?.note && (
        <Text as="p" variant="body-small" className={lists.written}>
          {statement.note}
        </Text>
      )}
      {requirement && (
        <Text as="p" variant="body-small">
          {requirement.isToConfirm
            ? t('choiceTab.teams.ended', { policy: requirement.policy })
            : t('choiceTab.teams.required', {
                policy: requirement.policy,
                day: words.day(requirement.expiresAt),
              })}
        </Text>
      )}
      {reconsideration && (
        <Text as="p" variant="body-small" className={lists.written}>
          {reconsideration.startedBy === 'shipping'
            ? t('choiceTab.talk.askedByShipping', {
                day: words.day(reconsideration.askedAt),
              })
            : t('choiceTab.talk.asked', {
                day: words.day(reconsideration.askedAt),
                text: reconsideration.text ?? '',
              })}{' '}
          {reconsideration.outcome
            ? t(`choiceTab.talk.outcome.${reconsideration.outcome}`)
            : t('choiceTab.talk.open')}
        </Text>
      )}
    </>
  );
}

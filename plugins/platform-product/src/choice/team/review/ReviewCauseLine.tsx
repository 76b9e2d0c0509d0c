import { Text } from '@backstage/ui';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import { AskedLines } from './AskedLines';
import { reviewCauseOf } from '../standing';

/** Why a team is asked to look at a choice again. */
export function ReviewCauseLine({ choice }: { choice: TeamChoice }) {
  const { requirement, lookAgain, confirmedAt } = choice;
  const { t } = useWords();
  const words = useChoiceWords();
  switch (reviewCauseOf(choice)) {
    case 'requirementEnded':
      return (
        <Text as="p" variant="body-small">
          {requirement
            ? t('teamChoices.cause.requirementEnded', {
                policy: requirement.policy,
                day: words.day(requirement.expiresAt),
              })
            : t('teamChoices.cause.someRequirementEnded')}
        </Text>
      );
    case 'asked':
      return <AskedLines choice={choice} />;
    case 'lookAgain':
      return (
        <Text as="p" variant="body-small">
          {t('teamChoices.cause.lookAgain', {
            said: words.day(confirmedAt!),
            day: words.day(lookAgain!),
          })}
        </Text>
      );
    default:
      return null;
  }
}

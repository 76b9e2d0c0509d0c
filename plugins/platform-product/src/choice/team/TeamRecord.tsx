import { Text } from '@backstage/ui';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useChoiceDialog } from '../dialog/useChoiceDialog';
import { ChoiceGroups } from './ChoiceGroups';
import { DueList } from './review/DueList';
import { ReviewDraft } from './review/reviewDraft';
import { ReviewPart } from './review/ReviewPart';
import { useReview } from './review/useReview';
import { ShownTeam } from './teamOf';
import styles from './TeamChoices.module.css';

/** What a team said, what of it is due, and for members the ways to answer and to change it. */
export function TeamRecord(props: {
  team: ShownTeam;
  choices: TeamChoice[];
  draft: ReviewDraft;
  onChange(changed: TeamChoice[]): void;
}) {
  const { team, choices, draft, onChange } = props;
  const { t } = useWords();
  const review = useReview({ path: team.path, choices, draft, onChange });
  const { open, dialog } = useChoiceDialog();
  const isMember = choices.some(({ allowed }) => allowed.includes('record'));
  return (
    <div className={styles.content}>
      <Text as="p">
        {t(`teamChoices.speaker.${isMember ? 'member' : 'other'}`, {
          team: team.title,
        })}
      </Text>
      <EntityInfoCard title={t('teamChoices.review.title')}>
        {isMember ? (
          <ReviewPart review={review} />
        ) : (
          <DueList choices={review.due} />
        )}
      </EntityInfoCard>
      <ChoiceGroups
        choices={choices}
        onSay={choice =>
          open({
            choice,
            onSaved: saved => {
              onChange([saved]);
              // It was said there, so it needs no answer here.
              review.answer(saved, undefined);
            },
          })
        }
      />
      {dialog}
    </div>
  );
}

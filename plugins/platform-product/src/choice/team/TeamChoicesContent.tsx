import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useWords } from '../../translation/useWords';
import { NothingSaid } from './NothingSaid';
import { useReviewDraft } from './review/useReviewDraft';
import { ShownTeam, teamOf } from './teamOf';
import { TeamRecord } from './TeamRecord';
import { useTeamChoices } from './useTeamChoices';

/** The Platform choices tab on the page of a team. */
export function TeamChoicesContent() {
  const { entity } = useEntity();
  return <TeamChoices key={stringifyEntityRef(entity)} team={teamOf(entity)} />;
}

function TeamChoices({ team }: { team: ShownTeam }) {
  const { t } = useWords();
  const { choices, error, retry, replace } = useTeamChoices(team.path);
  const draft = useReviewDraft(team);
  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('teamChoices.forbidden')}
        unknown={t('teamChoices.unknown')}
        unanswered={t('teamChoices.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!choices || !draft) {
    return (
      <LoadingLines words={t('teamChoices.loading', { team: team.title })} />
    );
  }
  if (choices.length === 0) {
    return <NothingSaid team={team} />;
  }
  return (
    <TeamRecord
      team={team}
      choices={choices}
      draft={draft}
      onChange={replace}
    />
  );
}

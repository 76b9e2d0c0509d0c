import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useWords } from '../../translation/useWords';
import { TeamSummary } from './TeamSummary';
import { ShownTeam, teamOf } from './teamOf';
import { useTeamChoices } from './useTeamChoices';

/** The card on the overview of a team: what it uses, what it refused, what is due. */
export function EntityTeamChoicesCard() {
  const { entity } = useEntity();
  const { t } = useWords();
  return (
    <EntityInfoCard title={t('teamChoices.title')}>
      <CardBody key={stringifyEntityRef(entity)} team={teamOf(entity)} />
    </EntityInfoCard>
  );
}

function CardBody({ team }: { team: ShownTeam }) {
  const { t } = useWords();
  const { choices, error, retry } = useTeamChoices(team.path);
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
  return choices ? (
    <TeamSummary team={team} choices={choices} />
  ) : (
    <LoadingLines words={t('teamChoices.loading', { team: team.title })} />
  );
}

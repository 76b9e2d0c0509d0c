import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';

/** Says who is told: "4 teams and 2 followers". */
export function useAudienceWords() {
  const { t } = useWords();
  return ({ teams, followers }: RoadmapItem['audience']): string =>
    [
      ...(teams > 0
        ? [t('roadmapMoves.audience.teams', { count: teams })]
        : []),
      ...(followers > 0
        ? [t('roadmapMoves.audience.followers', { count: followers })]
        : []),
    ].join(t('roadmapMoves.audience.and'));
}

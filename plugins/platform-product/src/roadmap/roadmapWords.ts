import {
  Importance,
  PriorityReason,
  RoadmapAsks,
  RoadmapDemand,
  RoadmapOrigin,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { useChoiceWords } from '../choice/choiceWords';
import { useWords } from '../translation/useWords';

/** The words for roadmaps, wherever they stand. */
export function useRoadmapWords() {
  const { t } = useWords();
  const { day, time } = useChoiceWords();
  return {
    status: (status: RoadmapStatus): string => t(`roadmap.status.${status}`),
    origin: (origin: RoadmapOrigin): string => t(`roadmap.origin.${origin}`),
    importance: (importance: Importance): string =>
      t(`roadmap.importance.${importance}`),
    reason: (reason: PriorityReason): string => t(`roadmap.reason.${reason}`),
    /** "9 teams asked (71 developers)". */
    demand: ({ teams, developers }: RoadmapDemand): string =>
      teams === 0
        ? t('roadmap.askedBy', { count: 0 })
        : `${t('roadmap.askedBy', { count: teams })} (${t(
            'roadmap.developers',
            { count: developers },
          )})`,
    /** "asks 2–5 h of 40 teams". */
    asks: (asks: RoadmapAsks | undefined): string => {
      if (!asks) {
        return t('roadmap.asks.nothing');
      }
      const { low, high } = asks.hoursPerTeam;
      const { teams } = asks;
      return low === high
        ? t('roadmap.asks.exact', { low: String(low), teams: String(teams) })
        : t('roadmap.asks.range', {
            low: String(low),
            high: String(high),
            teams: String(teams),
          });
    },
    day,
    time,
  };
}

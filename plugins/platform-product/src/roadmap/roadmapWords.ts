import { configApiRef, useApi } from '@backstage/core-plugin-api';
import {
  Importance,
  PriorityReason,
  RoadmapAsks,
  RoadmapCard,
  RoadmapDemand,
  RoadmapOrigin,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { useChoiceWords } from '../choice/choiceWords';
import { useWords } from '../translation/useWords';

type Scored = Pick<RoadmapCard, 'rice' | 'effort' | 'riceScore'>;

/** The words for roadmaps, wherever they stand. */
export function useRoadmapWords() {
  const { t } = useWords();
  const config = useApi(configApiRef);
  const { day, time } = useChoiceWords();
  const number = (value: number) =>
    new Intl.NumberFormat(t('language'), { maximumFractionDigits: 2 }).format(
      value,
    );
  return {
    /** As the portal calls it, or in the reader's language where it has no name of its own. */
    status: (status: RoadmapStatus): string =>
      config.getOptionalString(
        `platformProduct.roadmap.statusLabels.${status}`,
      ) ?? t(`roadmap.status.${status}`),
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
    /** The score with its parts, or that there is none. */
    rice: ({ rice, effort, riceScore }: Scored): string => {
      if (!rice || effort === undefined || riceScore === undefined) {
        return t('roadmap.rice.none');
      }
      const { reach, impact, confidence } = rice;
      return t('roadmap.rice.score', {
        score: number(riceScore),
        reach: number(reach),
        impact: number(impact),
        confidence: number(confidence * 100),
        effort: number(effort),
      });
    },
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

import { Insight } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';

/** The words for insights, wherever they stand. */
export function useInsightWords() {
  const { t } = useWords();
  return {
    /** "3 quotes from 2 people in 2 teams support this, 1 refutes it." */
    counts: ({
      supporting,
      refuting,
      participants,
      teams,
    }: Pick<
      Insight,
      'supporting' | 'refuting' | 'participants' | 'teams'
    >): string =>
      supporting + refuting === 0
        ? t('insights.noEvidence')
        : [
            t('insights.supporting', { count: supporting }),
            t('insights.refuting', { count: refuting }),
            t('insights.people', { count: participants }),
            // None was noted, which is not the same as nobody's.
            ...(teams > 0 ? [t('insights.teams', { count: teams })] : []),
          ].join(', '),
  };
}

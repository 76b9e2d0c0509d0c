import { Insight } from 'backstage-plugin-platform-product-common';
import { dateLocale } from '../../translation/dateLocale';
import { useWords } from '../../translation/useWords';

/** The words for insights, wherever they stand. */
export function useInsightWords() {
  const { t } = useWords();
  return {
    /** A month, such as "Oct 2026": no day, which could tell who was heard. */
    month: (month: string): string =>
      new Intl.DateTimeFormat(dateLocale(t('language')), {
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(`${month}-01`)),
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

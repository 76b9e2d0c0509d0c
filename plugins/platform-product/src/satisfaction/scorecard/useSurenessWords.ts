import { Sureness } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';

interface SurenessLine {
  title: string;
  text: string;
  /** One sentence on what the figure means. */
  means: string;
}

/** Says how far a score can be trusted; what is not known, or not told, is said too. */
export function useSurenessWords(sure: Sureness): SurenessLine[] {
  const { answered, rate, eligible, worstCase, byTeamSize, oneTeamOneVote } =
    sure;
  const { t } = useWords();
  const words = useFigureWords();

  const lines: SurenessLine[] = [
    {
      title: t('scorecard.sure.answered.title'),
      text: t('scorecard.sure.answered.text', { n: answered }),
      means: t('scorecard.sure.answered.means'),
    },
  ];
  const title = t('scorecard.sure.rate.title');
  if (rate === undefined || eligible === undefined) {
    const known = rate === undefined ? 'unknown' : 'over';
    lines.push({
      title,
      text: t(`scorecard.sure.rate.${known}`),
      means: t(`scorecard.sure.rate.${known}Means`),
    });
  } else {
    lines.push({
      title,
      text: t('scorecard.sure.rate.text', {
        rate: words.percent(Number(rate)),
        eligible,
      }),
      means: t('scorecard.sure.rate.means'),
    });
  }
  if (worstCase) {
    lines.push({
      title: t('scorecard.sure.worstCase.title'),
      text: t('scorecard.sure.worstCase.text', {
        low: words.decimal(worstCase.low),
        high: words.decimal(worstCase.high),
      }),
      means: t('scorecard.sure.worstCase.means'),
    });
  }
  if (byTeamSize) {
    lines.push({
      title: t('scorecard.sure.byTeamSize.title'),
      text: t('scorecard.sure.byTeamSize.text', {
        mean: words.decimal(byTeamSize.value),
        likely: words.likely(words.decimalRange(byTeamSize)),
      }),
      means: t('scorecard.sure.byTeamSize.means'),
    });
  }
  if (oneTeamOneVote) {
    lines.push({
      title: t('scorecard.sure.oneTeamOneVote.title'),
      text: t('scorecard.sure.oneTeamOneVote.text', {
        mean: words.decimal(oneTeamOneVote.value),
        teams: oneTeamOneVote.teams,
      }),
      means: t('scorecard.sure.oneTeamOneVote.means'),
    });
  }
  return lines;
}

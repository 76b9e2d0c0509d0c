import { Period } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';

/** Says what a figure stands on: `34 answers, Jul–Sep 2026`. */
export function useBasis(): (n: number, period: Period) => string {
  const { t } = useWords();
  const words = useFigureWords();
  return (n, period) =>
    t('scorecard.basis', {
      answers: words.answers(n),
      period: words.periodName(period),
    });
}

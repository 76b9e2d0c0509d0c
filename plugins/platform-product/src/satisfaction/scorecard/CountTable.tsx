import { Period } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import { BarTable } from './BarTable';
import { useBasis } from './useBasis';

/** How many people gave which answer. */
export function CountTable(props: {
  n: number;
  period: Period;
  answers: Array<{ key: string | number; label: string; people: number }>;
}) {
  const { n, period, answers } = props;
  const { t } = useWords();
  const words = useFigureWords();
  const basis = useBasis();
  return (
    <BarTable
      caption={basis(n, period)}
      heads={[
        t('scorecard.answer'),
        t('scorecard.people'),
        t('scorecard.share'),
      ]}
      bars={answers.map(({ key, label, people }) => ({
        key,
        label,
        share: people / n,
        figures: [
          t('scorecard.count', { n: people }),
          words.percent(people / n),
        ],
      }))}
    />
  );
}

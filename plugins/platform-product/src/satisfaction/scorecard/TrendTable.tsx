import { TrendPoint } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import { ScoreTable } from './ScoreTable';

/** The trend in figures. */
export function TrendTable({ trend }: { trend: TrendPoint[] }) {
  const { t } = useWords();
  const words = useFigureWords();
  return (
    <ScoreTable
      caption={t('scorecard.trend.title')}
      of={t('scorecard.trend.period')}
      rows={trend.map(({ period, ...score }) => ({
        ...score,
        id: period.id,
        name: words.periodName(period),
      }))}
    />
  );
}

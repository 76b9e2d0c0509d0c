import { Text } from '@backstage/ui';
import {
  Satisfaction,
  SatisfactionFigures,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from './figureWords';

/** `82 % satisfied · 34 answers, Jul–Sep 2026 · likely 66–92 % · better than Apr–Jun`. */
export function SatisfiedLine(props: {
  satisfaction: Satisfaction;
  figure: SatisfactionFigures['score'];
}) {
  const { satisfaction, figure } = props;
  const { period, trend, verdict } = satisfaction;
  const { t } = useWords();
  const say = useFigureWords();
  const before = trend.filter(point => point.period.id !== period.id).at(-1);
  const rest = [
    `${say.answers(figure.n)}, ${say.periodName(period)}`,
    say.likely(say.percentRange(figure.satisfied)),
    say.verdict(verdict, before?.period, period),
  ];
  return (
    <Text as="p" variant="body-medium">
      <Text weight="bold" variant="body-large">
        {t('satisfaction.figures.satisfied', {
          share: say.percent(figure.satisfied.share),
        })}
      </Text>
      {` · ${rest.join(' · ')}`}
    </Text>
  );
}

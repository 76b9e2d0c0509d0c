import { Text } from '@backstage/ui';
import {
  Satisfaction,
  SatisfactionFigures,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import { useBasis } from './useBasis';

/** How many are satisfied, of how many, how likely, and whether that changed. */
export function ScoreFigure(props: {
  satisfaction: Satisfaction;
  score: SatisfactionFigures['score'];
}) {
  const { satisfaction, score } = props;
  const { period, trend, verdict } = satisfaction;
  const { t } = useWords();
  const words = useFigureWords();
  const basis = useBasis()(score.n, period);
  const likely = words.likely(words.percentRange(score.satisfied));
  const change = words.verdict(verdict, trend.at(-2)?.period, period);
  return (
    <div>
      <Text as="p" variant="title-medium" weight="bold">
        {t('scorecard.headline', {
          share: words.percent(score.satisfied.share),
        })}
      </Text>
      <Text as="p">{`${basis} · ${likely} · ${change}`}</Text>
      <Text as="p">
        {t('scorecard.mean', {
          mean: words.decimal(score.mean.value),
          likely: words.likely(words.decimalRange(score.mean)),
        })}
      </Text>
    </div>
  );
}

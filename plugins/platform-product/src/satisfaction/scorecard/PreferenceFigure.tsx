import {
  Period,
  SatisfactionFigures,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import { preferences } from '../scale';
import { BarTable } from './BarTable';
import { useBasis } from './useBasis';

/** What people would use if nothing were required, with likely ranges. */
export function PreferenceFigure(props: {
  preference: NonNullable<SatisfactionFigures['preference']>;
  period: Period;
}) {
  const { preference, period } = props;
  const { t } = useWords();
  const words = useFigureWords();
  const basis = useBasis();
  return (
    <BarTable
      caption={basis(preference.n, period)}
      heads={[
        t('scorecard.answer'),
        t('scorecard.share'),
        t('scorecard.likelyRange'),
      ]}
      bars={preferences.map(answer => ({
        key: answer,
        label: t(`satisfaction.why.preference.${answer}`),
        share: preference[answer].share,
        range: preference[answer],
        figures: [
          words.percent(preference[answer].share),
          words.percentRange(preference[answer]),
        ],
      }))}
    />
  );
}

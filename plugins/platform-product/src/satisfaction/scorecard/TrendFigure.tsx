import { useId, useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { TrendPoint } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import { TrendChart } from './TrendChart';
import { TrendTable } from './TrendTable';
import styles from './Scorecard.module.css';

/** How the share satisfied develops, as a chart and as a table. */
export function TrendFigure({ trend }: { trend: TrendPoint[] }) {
  const { t } = useWords();
  const words = useFigureWords();
  const table = useId();
  const [tableShown, setTableShown] = useState(false);
  const points = trend
    .map(({ period, satisfied }) =>
      t('scorecard.trend.point', {
        period: words.periodName(period),
        share: words.percent(satisfied.share),
      }),
    )
    .join(', ');
  return (
    <div className={styles.lines}>
      <Text as="h4" weight="bold">
        {t('scorecard.trend.title')}
      </Text>
      <TrendChart
        trend={trend}
        title={t('scorecard.trend.title')}
        description={t('scorecard.trend.points', { points })}
      />
      {trend.length === 1 && (
        <Text as="p" variant="body-small">
          {t('scorecard.trend.only')}
        </Text>
      )}
      <Button
        variant="tertiary"
        className={styles.action}
        aria-expanded={tableShown}
        aria-controls={table}
        onPress={() => setTableShown(!tableShown)}
      >
        {t(`scorecard.trend.${tableShown ? 'hideTable' : 'showTable'}`)}
      </Button>
      <div id={table} className={tableShown ? undefined : styles.inPrintOnly}>
        <TrendTable trend={trend} />
      </div>
    </div>
  );
}

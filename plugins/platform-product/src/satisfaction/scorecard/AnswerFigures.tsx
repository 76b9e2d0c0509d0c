import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import {
  Period,
  SatisfactionFigures,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { frequencies, notUsedReasons } from '../scale';
import { CountTable } from './CountTable';
import { LoadFigure } from './LoadFigure';
import { PreferenceFigure } from './PreferenceFigure';
import { TimeSaved } from './TimeSaved';
import styles from './Scorecard.module.css';

/** What people said beside the score; each question that enough people answered. */
export function AnswerFigures(props: {
  figures: SatisfactionFigures;
  period: Period;
}) {
  const { figures, period } = props;
  const { timeSaved, load, preference, frequency, notUsed } = figures;
  const { t } = useWords();
  return (
    <div className={styles.columns}>
      {timeSaved && (
        <EntityInfoCard title={t('scorecard.timeSaved.title')}>
          <TimeSaved saved={timeSaved} period={period} />
        </EntityInfoCard>
      )}
      {load && (
        <EntityInfoCard title={t('scorecard.load.title')}>
          <LoadFigure load={load} period={period} />
        </EntityInfoCard>
      )}
      {preference && (
        <EntityInfoCard title={t('scorecard.preference.title')}>
          <PreferenceFigure preference={preference} period={period} />
        </EntityInfoCard>
      )}
      {frequency && (
        <EntityInfoCard title={t('scorecard.frequency.title')}>
          <CountTable
            n={frequency.n}
            period={period}
            answers={frequencies.map(answer => ({
              key: answer,
              label: t(`satisfaction.why.frequency.${answer}`),
              people: frequency.times[answer],
            }))}
          />
        </EntityInfoCard>
      )}
      {notUsed && (
        <EntityInfoCard title={t('scorecard.notUsed.title')}>
          <CountTable
            n={notUsed.n}
            period={period}
            answers={notUsedReasons.map(answer => ({
              key: answer,
              label: t(`satisfaction.notUsed.reason.${answer}`),
              people: notUsed.reasons[answer],
            }))}
          />
        </EntityInfoCard>
      )}
    </div>
  );
}

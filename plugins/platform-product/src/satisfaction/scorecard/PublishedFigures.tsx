import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import {
  Satisfaction,
  SatisfactionFigures,
} from 'backstage-plugin-platform-product-common';
import { Product } from '../../catalog/productOf';
import { useWords } from '../../translation/useWords';
import { AnswerFigures } from './AnswerFigures';
import { CopyFigure } from './CopyFigure';
import { DistributionFigure } from './DistributionFigure';
import { HowWorkedOut } from './HowWorkedOut';
import { ScoreFigure } from './ScoreFigure';
import { SurenessFigures } from './SurenessFigures';
import { TeamFigures } from './TeamFigures';
import { TrendFigure } from './TrendFigure';
import styles from './Scorecard.module.css';

/** Everything that is published of a product in one period. */
export function PublishedFigures(props: {
  product: Product;
  satisfaction: Satisfaction;
  figures: SatisfactionFigures;
}) {
  const { product, satisfaction, figures } = props;
  const { period, sure, teams, trend, rules } = satisfaction;
  const { t } = useWords();
  return (
    <>
      <EntityInfoCard title={t('scorecard.title')}>
        <div className={styles.lines}>
          <ScoreFigure satisfaction={satisfaction} score={figures.score} />
          <CopyFigure
            product={product}
            satisfaction={satisfaction}
            score={figures.score}
          />
          <div className={styles.columns}>
            <TrendFigure trend={trend} />
            <DistributionFigure score={figures.score} period={period} />
          </div>
          <HowWorkedOut rules={rules} />
        </div>
      </EntityInfoCard>
      <AnswerFigures figures={figures} period={period} />
      {sure && (
        <EntityInfoCard title={t('scorecard.sure.title')}>
          <SurenessFigures sure={sure} />
        </EntityInfoCard>
      )}
      {teams && teams.length > 0 && (
        <EntityInfoCard title={t('scorecard.teams.title')}>
          <TeamFigures teams={teams} period={period} />
        </EntityInfoCard>
      )}
    </>
  );
}

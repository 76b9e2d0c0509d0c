import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { productOf } from '../catalog/productOf';
import { useWords } from '../translation/useWords';
import { MySatisfaction } from './MySatisfaction';
import { PublishedFigure } from './PublishedFigure';
import styles from './EntitySatisfactionCard.module.css';

/** The question comes first, so that the figure does not anchor the answer. */
export function EntitySatisfactionCard() {
  const { entity } = useEntity();
  const { t } = useWords();
  const product = productOf(entity);
  return (
    <EntityInfoCard title={t('satisfaction.title')}>
      <div key={stringifyEntityRef(entity)} className={styles.card}>
        <MySatisfaction product={product} />
        <div className={styles.figure}>
          <PublishedFigure path={product.path} />
        </div>
      </div>
    </EntityInfoCard>
  );
}

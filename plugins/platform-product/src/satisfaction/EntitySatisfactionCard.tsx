import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Product, productOf } from '../catalog/productOf';
import { useWords } from '../translation/useWords';
import { Heard } from './heard/Heard';
import { useMyMessages } from './heard/useMyMessages';
import { MySatisfaction } from './MySatisfaction';
import { PublishedFigure } from './PublishedFigure';
import { useMyRating } from './useMyRating';
import styles from './EntitySatisfactionCard.module.css';

/** The question comes first, so that the figure does not anchor the answer. */
export function EntitySatisfactionCard() {
  const { entity } = useEntity();
  const { t } = useWords();
  return (
    <EntityInfoCard title={t('satisfaction.title')}>
      <CardBody key={stringifyEntityRef(entity)} product={productOf(entity)} />
    </EntityInfoCard>
  );
}

function CardBody({ product }: { product: Product }) {
  const record = useMyRating(product.path);
  const messages = useMyMessages(product.path);
  return (
    <div className={styles.card}>
      <MySatisfaction product={product} record={record} onSent={messages.add} />
      <div className={styles.figure}>
        <PublishedFigure path={product.path} />
      </div>
      <Heard
        comments={record.value?.rating.answeredComments ?? []}
        messages={messages}
      />
    </div>
  );
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { useEntity } from '@backstage/plugin-catalog-react';
import { productOf } from '../catalog/productOf';
import { Comments } from '../satisfaction/comments/Comments';
import { OwnerMessages } from '../satisfaction/messages/OwnerMessages';
import { SatisfactionPart } from '../satisfaction/scorecard/SatisfactionPart';
import styles from './ScorecardContent.module.css';

/** What is known of a product: figures, comments, and messages to its owners. */
export function ScorecardContent() {
  const { entity } = useEntity();
  const product = productOf(entity);
  return (
    <div key={stringifyEntityRef(entity)} className={styles.scorecard}>
      <SatisfactionPart product={product} />
      <Comments product={product} />
      <OwnerMessages product={product} />
    </div>
  );
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { Text } from '@backstage/ui';
import { useEntity } from '@backstage/plugin-catalog-react';
import { productOf } from '../catalog/productOf';
import { Comments } from '../satisfaction/comments/Comments';
import { OwnerMessages } from '../satisfaction/messages/OwnerMessages';
import { SatisfactionPart } from '../satisfaction/scorecard/SatisfactionPart';
import { useWords } from '../translation/useWords';
import styles from './ScorecardContent.module.css';

/** What is known of a product: figures, comments, and messages to its owners. */
export function ScorecardContent() {
  const { entity } = useEntity();
  const { t } = useWords();
  const product = productOf(entity);
  return (
    <div key={stringifyEntityRef(entity)} className={styles.scorecard}>
      <Text as="h2" variant="title-small" className={styles.onPaperOnly}>
        {product.title}
      </Text>
      <SatisfactionPart product={product} />
      <Comments product={product} />
      <OwnerMessages product={product} />
      <Text as="p" className={styles.onPaperOnly}>
        {t('scorecard.aboutTools')}
      </Text>
    </div>
  );
}

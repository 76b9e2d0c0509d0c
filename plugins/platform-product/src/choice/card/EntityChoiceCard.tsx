import { stringifyEntityRef } from '@backstage/catalog-model';
import { EntityInfoCard, useEntity } from '@backstage/plugin-catalog-react';
import { Product, productOf } from '../../catalog/productOf';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useWords } from '../../translation/useWords';
import { AdoptionPart } from './AdoptionPart';
import { MyTeams } from './MyTeams';
import { useWhoChose } from './useWhoChose';
import styles from './ChoiceCard.module.css';

/** The card on the overview of a product: who chose it, and what one's own teams say. */
export function EntityChoiceCard() {
  const { entity } = useEntity();
  const { t } = useWords();
  return (
    <EntityInfoCard title={t('choiceCard.title')}>
      <CardBody key={stringifyEntityRef(entity)} product={productOf(entity)} />
    </EntityInfoCard>
  );
}

function CardBody({ product }: { product: Product }) {
  const { t } = useWords();
  const { adoption, mine, replace } = useWhoChose(product.path);
  if (adoption.error) {
    return (
      <Unavailable
        error={adoption.error}
        forbidden={t('choiceCard.forbidden')}
        unknown={t('choiceCard.unknown')}
        unanswered={t('choiceCard.unanswered')}
        onRetry={adoption.retry}
      />
    );
  }
  if (!adoption.value) {
    return <LoadingLines words={t('choiceCard.loading')} />;
  }
  return (
    <div className={styles.card}>
      <AdoptionPart path={product.path} adoption={adoption.value} />
      <MyTeams
        choices={mine.choices}
        error={mine.error}
        onRetry={mine.retry}
        onChange={replace}
      />
    </div>
  );
}

import { lazy, Suspense } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Text } from '@backstage/ui';
import { useEntity } from '@backstage/plugin-catalog-react';
import { productOf } from '../../catalog/productOf';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useWords } from '../../translation/useWords';
import { useChoiceWords } from '../choiceWords';
import { ExportChoices } from './ExportChoices';
import { StayFigures } from './figures/StayFigures';
import { WhoFigures } from './figures/WhoFigures';
import { WhyFigures } from './figures/WhyFigures';
import { HowWorkedOut } from './HowWorkedOut';
import { InsteadPart } from './instead/InsteadPart';
import { TeamsPart } from './teams/TeamsPart';
import { useAdoption } from './useAdoption';
import styles from './Choices.module.css';

const ProductMandates = lazy(() =>
  import('../mandates/ProductMandates').then(m => ({
    default: m.ProductMandates,
  })),
);

/** Who chose a product, who left and why, what is used instead, and each team's record. */
export function ChoicesContent() {
  const { entity } = useEntity();
  const { t } = useWords();
  const words = useChoiceWords();
  const product = productOf(entity);
  const { adoption, error, retry, changes, recount } = useAdoption(product);

  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('choiceTab.forbidden')}
        unknown={t('choiceTab.unknown')}
        unanswered={t('choiceTab.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!adoption) {
    return <LoadingLines words={t('choiceTab.loading')} />;
  }
  return (
    <div key={stringifyEntityRef(entity)} className={styles.content}>
      <div className={styles.columns}>
        <WhoFigures adoption={adoption} />
        <StayFigures adoption={adoption} />
        <WhyFigures reasons={adoption.reasons} />
        <InsteadPart product={product} changes={changes} />
      </div>
      <Text as="p" variant="body-small" color="secondary">
        {t('choiceTab.asOf', { day: words.day(adoption.asOf) })}
      </Text>
      <HowWorkedOut />
      <TeamsPart product={product} onChange={recount} />
      <Suspense fallback={null}>
        <ProductMandates />
      </Suspense>
      <ExportChoices product={product} />
    </div>
  );
}

import { Alert, Link, Text, VisuallyHidden } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { LoadingLines } from '../../http/LoadingLines';
import { statusOf } from '../../http/statusOf';
import { Unavailable } from '../../http/Unavailable';
import { useWords } from '../../translation/useWords';
import { useFigureWords } from '../figures/figureWords';
import { PeriodChoice } from './PeriodChoice';
import { PublishedFigures } from './PublishedFigures';
import { readScorecard } from './readScorecard';
import { useChosenPeriod } from './useChosenPeriod';
import { WithheldFigures } from './WithheldFigures';
import styles from './Scorecard.module.css';

/** The satisfaction part of a product's Scorecard. */
export function SatisfactionPart({ product }: { product: Product }) {
  const { t } = useWords();
  const words = useFigureWords();
  const api = useApi(platformProductApiRef);
  const chosen = useChosenPeriod();
  const { value, error, loading, retry } = useAsyncRetry(
    () => readScorecard(api, product.path, chosen.id),
    [api, chosen.id],
  );

  if (error && chosen.id && [400, 404].includes(statusOf(error) ?? 0)) {
    return (
      <Alert
        role="alert"
        status="info"
        icon
        title={t('scorecard.unknownPeriod')}
        customActions={
          <Link href={chosen.addressOf()} className={styles.target}>
            {t('scorecard.toNewest')}
          </Link>
        }
      />
    );
  }
  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('scorecard.forbidden')}
        unknown={t('scorecard.unknown')}
        unanswered={t('scorecard.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (!value) {
    return <LoadingLines words={t('scorecard.loading')} />;
  }
  const { satisfaction, periods } = value;
  const { period, withheldSince, figures } = satisfaction;
  return (
    <div className={styles.cards} aria-busy={loading}>
      <VisuallyHidden role="status">
        {!loading && t('scorecard.shown', { period: words.periodName(period) })}
      </VisuallyHidden>
      <PeriodChoice periods={periods} shown={period} chosen={chosen} />
      {withheldSince && (
        <Text as="p">
          {t('scorecard.newest', {
            period: words.periodName(period),
            since: words.periodName(withheldSince),
          })}
        </Text>
      )}
      {figures ? (
        <PublishedFigures
          product={product}
          satisfaction={satisfaction}
          figures={figures}
        />
      ) : (
        <EntityInfoCard title={t('scorecard.title')}>
          <WithheldFigures satisfaction={satisfaction} />
        </EntityInfoCard>
      )}
    </div>
  );
}

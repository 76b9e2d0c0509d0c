import { Button, Skeleton, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { ProductPath } from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../api';
import { statusOf } from '../http/statusOf';
import { useWords } from '../translation/useWords';
import { CardFigures } from './figures/CardFigures';
import { WithheldFigure } from './WithheldFigure';
import styles from './RatingForm.module.css';

/** What is published of a product. */
export function PublishedFigure({ path }: { path: ProductPath }) {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { value, error, retry } = useAsyncRetry(
    () => api.call('readSatisfaction', { params: path, query: {} }),
    [api],
  );
  if (value) {
    return value.figures ? (
      <CardFigures path={path} satisfaction={value} figures={value.figures} />
    ) : (
      <WithheldFigure satisfaction={value} />
    );
  }
  if (!error) {
    return (
      <div className={styles.outcome}>
        <Skeleton width="80%" height={24} />
        <Skeleton width="40%" height={44} />
      </div>
    );
  }
  switch (statusOf(error)) {
    case 403:
      return (
        <Text as="p" variant="body-small">
          {t('satisfaction.withheld.forbidden')}
        </Text>
      );
    case 404:
      return null;
    default:
      return (
        <div className={styles.actions}>
          <Text as="p" variant="body-small">
            {t('satisfaction.withheld.unanswered')}
          </Text>
          <Button variant="tertiary" className={styles.action} onPress={retry}>
            {t('page.tryAgain')}
          </Button>
        </div>
      );
  }
}

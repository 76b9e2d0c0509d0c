import { Card, CardBody, Text, VisuallyHidden } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { ListPages } from '../../http/ListPages';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useListPosition } from '../../http/useListPosition';
import { useWords } from '../../translation/useWords';
import { AlternativeTable } from './AlternativeTable';
import { NoAlternatives } from './NoAlternatives';
import styles from './Instead.module.css';

/** What teams use instead, across products; the most teams first. */
export function InsteadContent() {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { cursor, next, previous } = useListPosition();
  const { value, error, loading, retry } = useAsyncRetry(
    () => api.call('listAlternatives', { query: { cursor } }),
    [api, cursor],
  );

  if (error) {
    return (
      <Unavailable
        error={error}
        forbidden={t('instead.forbidden')}
        unanswered={t('instead.unanswered')}
        onRetry={retry}
      />
    );
  }
  if (value && value.items.length === 0 && !cursor) {
    return <NoAlternatives />;
  }
  return (
    <div className={styles.content}>
      <Text as="p">{t('instead.about')}</Text>
      <Card>
        <CardBody>
          {!value && <LoadingLines words={t('instead.loading')} />}
          {value && (
            <>
              <VisuallyHidden role="status">
                {!loading && t('instead.listed', { count: value.items.length })}
              </VisuallyHidden>
              {value.items.length > 0 ? (
                <AlternativeTable rows={value.items} busy={loading} />
              ) : (
                <Text as="p">{t('instead.endOfList')}</Text>
              )}
            </>
          )}
        </CardBody>
      </Card>
      <ListPages
        label={t('instead.pages')}
        onPrevious={previous}
        onNext={value?.nextCursor ? () => next(value.nextCursor!) : undefined}
      />
      <Text as="p" variant="body-small">
        {t('instead.counted')}
      </Text>
    </div>
  );
}

import { useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { ListPages } from '../../http/ListPages';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { useListPosition } from '../../http/useListPosition';
import { useWords } from '../../translation/useWords';
import { Research } from '../useResearch';
import { InsightEntry } from './InsightEntry';
import { InsightForm } from './InsightForm';
import { Said } from '../../text/Said';
import styles from '../Research.module.css';

/** What was learnt about a product: for everybody once it is published. */
export function Insights(props: { product: Product; research: Research }) {
  const { product, research } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const productRef = stringifyEntityRef(product.path);
  const { cursor, next, previous } = useListPosition('insights');
  const { value, error, retry } = useAsyncRetry(
    () =>
      api.call('listInsights', {
        query: { product: productRef, cursor, limit: 10 },
      }),
    [api, productRef, cursor],
  );
  /** Id of the one that is being written; empty: a new one. */
  const [editing, setEditing] = useState<string>();
  const [said, setSaid] = useState('');
  const done = (words: string) => {
    setEditing(undefined);
    setSaid(words);
    retry();
  };

  function found() {
    if (error) {
      return (
        <Unavailable
          error={error}
          forbidden={t('insights.forbidden')}
          unknown={t('research.unknown')}
          unanswered={t('insights.unanswered')}
          onRetry={retry}
        />
      );
    }
    if (!value) {
      return <LoadingLines words={t('insights.loading')} />;
    }
    if (value.items.length === 0) {
      return (
        <Text as="p">
          {research.mayWrite
            ? t('insights.empty.writer')
            : t('insights.empty.reader')}
        </Text>
      );
    }
    return (
      <>
        <ul aria-label={t('insights.title')} className={styles.list}>
          {value.items.map(insight =>
            editing === insight.id ? (
              <li key={insight.id} className={styles.entry}>
                <InsightForm
                  insight={insight}
                  productRef={productRef}
                  research={research}
                  onSaved={() => done(t('insights.saved'))}
                  onClose={() => setEditing(undefined)}
                />
              </li>
            ) : (
              <InsightEntry
                key={insight.id}
                insight={insight}
                productRef={productRef}
                onEdit={() => setEditing(insight.id)}
                onChanged={done}
              />
            ),
          )}
        </ul>
        <ListPages
          label={t('insights.pages')}
          onPrevious={previous}
          onNext={value.nextCursor ? () => next(value.nextCursor!) : undefined}
        />
      </>
    );
  }
  return (
    <EntityInfoCard title={t('insights.title')}>
      <div className={styles.part}>
        <Text as="p" variant="body-small">
          {t('insights.what')}
        </Text>
        <Said as="p" variant="body-small" weight="bold">
          {said}
        </Said>
        {research.mayWrite && editing === undefined && (
          <div className={styles.actions}>
            <Button
              variant="secondary"
              className={styles.action}
              onPress={() => setEditing('')}
            >
              {t('insights.new')}
            </Button>
          </div>
        )}
        {editing === '' && (
          <InsightForm
            productRef={productRef}
            research={research}
            onSaved={() => done(t('insights.saved'))}
            onClose={() => setEditing(undefined)}
          />
        )}
        {found()}
      </div>
    </EntityInfoCard>
  );
}

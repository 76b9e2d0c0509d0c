import { useApi } from '@backstage/core-plugin-api';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { LoadingLines } from '../../../http/LoadingLines';
import { Unavailable } from '../../../http/Unavailable';
import { useWords } from '../../../translation/useWords';
import { MoreButton } from '../MoreButton';
import { Section } from '../Section';
import { usePages } from '../usePages';
import { DecisionEntry } from './DecisionEntry';
import lists from '../../../text/Lists.module.css';

/** What was decided on an item, newest first. */
export function History({ item }: { item: RoadmapItem }) {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { items, more, error, retry } = usePages(
    cursor =>
      api.call('listRoadmapDecisions', {
        params: { itemId: item.id },
        query: { cursor, limit: 20 },
      }),
    [api, item.id],
  );
  return (
    <Section title={t('roadmapItem.history.title')}>
      {error && (
        <Unavailable
          error={error}
          forbidden={t('roadmapItem.forbidden')}
          unanswered={t('roadmapItem.history.unanswered')}
          onRetry={retry}
        />
      )}
      {!items && !error && (
        <LoadingLines words={t('roadmapItem.history.loading')} />
      )}
      <ol className={lists.list}>
        {items?.map(decision => (
          <DecisionEntry key={decision.id} decision={decision} />
        ))}
      </ol>
      <MoreButton onMore={more}>{t('roadmapItem.history.older')}</MoreButton>
    </Section>
  );
}

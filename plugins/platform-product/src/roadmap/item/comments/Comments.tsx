import { useState } from 'react';
import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  RoadmapComment,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { LoadingLines } from '../../../http/LoadingLines';
import { Unavailable } from '../../../http/Unavailable';
import { useWords } from '../../../translation/useWords';
import { MoreButton } from '../MoreButton';
import { Section } from '../Section';
import { usePages } from '../usePages';
import { AddComment } from './AddComment';
import { CommentEntry } from './CommentEntry';
import lists from '../../../text/Lists.module.css';

/** What people say of an item. */
export function Comments(props: {
  item: RoadmapItem;
  /** How often the item changed since it was opened. */
  changes: number;
}) {
  const { item, changes } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [changed, setChanged] = useState<Record<string, RoadmapComment>>({});
  const { items, more, error, retry, restart } = usePages(
    cursor =>
      api.call('listRoadmapComments', {
        params: { itemId: item.id },
        query: { cursor, limit: 20 },
      }),
    [api, item.id, changes],
  );
  return (
    <Section title={t('roadmapItem.comments.title')}>
      {error && (
        <Unavailable
          error={error}
          forbidden={t('roadmapItem.forbidden')}
          unanswered={t('roadmapItem.comments.unanswered')}
          onRetry={retry}
        />
      )}
      {!items && !error && (
        <LoadingLines words={t('roadmapItem.comments.loading')} />
      )}
      {items?.length === 0 && (
        <Text as="p">{t('roadmapItem.comments.none')}</Text>
      )}
      <ul className={lists.list}>
        {items?.map(comment => (
          <CommentEntry
            key={comment.id}
            itemId={item.id}
            comment={changed[comment.id] ?? comment}
            onShow={shown =>
              setChanged(before => ({ ...before, [shown.id]: shown }))
            }
          />
        ))}
      </ul>
      <MoreButton onMore={more}>{t('roadmapItem.comments.more')}</MoreButton>
      {item.allowed.includes('comment') && (
        <AddComment item={item} onAdded={restart} />
      )}
    </Section>
  );
}

import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import {
  RelatedItem,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import { platformProductApiRef } from '../../api';
import { useWords } from '../../translation/useWords';
import { useItemParam } from '../itemLink';
import { useRoadmapWords } from '../roadmapWords';
import { Section } from './Section';
import { SendFailure } from './SendFailure';
import { useSending } from './useSending';
import lists from '../../text/Lists.module.css';
import styles from './Item.module.css';

/** What an item is a duplicate of, and what was merged into it. */
export function RelatedItems(props: {
  item: RoadmapItem;
  onUnmerged(item: RoadmapItem): void;
}) {
  const { item, onUnmerged } = props;
  const { mergedInto, duplicates } = item;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { send, isSending, error } = useSending();
  if (!mergedInto && duplicates.length === 0) {
    return null;
  }
  const unmerge = () =>
    send(async () =>
      onUnmerged(
        await api.call('unmergeRoadmapItem', { params: { itemId: item.id } }),
      ),
    );
  return (
    <Section title={t('roadmapItem.related.title')}>
      {mergedInto && (
        <>
          <Text as="p">
            {t('roadmapItem.related.into')} <ItemLink item={mergedInto} />
          </Text>
          {item.allowed.includes('unmerge') && (
            <div className={styles.actions}>
              <Button
                variant="secondary"
                className={styles.action}
                isPending={isSending}
                onPress={unmerge}
              >
                {t('roadmapItem.related.unmerge')}
              </Button>
            </div>
          )}
          <SendFailure error={error} />
        </>
      )}
      {duplicates.length > 0 && (
        <>
          <Text as="p">{t('roadmapItem.related.merged')}</Text>
          <ul className={lists.list}>
            {duplicates.map(duplicate => (
              <li key={duplicate.id}>
                <ItemLink item={duplicate} />
              </li>
            ))}
          </ul>
        </>
      )}
    </Section>
  );
}

function ItemLink({ item }: { item: RelatedItem }) {
  const { hrefOf } = useItemParam();
  const words = useRoadmapWords();
  return (
    <Link to={hrefOf(item.id)} className={styles.link}>
      {item.title} ({words.status(item.status)})
    </Link>
  );
}

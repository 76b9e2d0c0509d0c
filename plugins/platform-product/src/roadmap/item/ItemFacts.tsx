import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { Fragment } from 'react';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { Closing } from './Closing';
import styles from './Item.module.css';

/** Where an item stands, whose it is, and how many asked. */
export function ItemFacts({ item }: { item: RoadmapItem }) {
  const { status, statusSince, products, origin, visibility } = item;
  const { demand, suggestedFor, externalDeadline, closing } = item;
  const { t } = useWords();
  const words = useRoadmapWords();
  const facts = [
    t('roadmapItem.status', {
      status: words.status(status),
      day: words.day(statusSince),
    }),
    ...(visibility === 'internal' ? [t('roadmapItem.internal')] : []),
    ...(item.isForgotten ? [t('roadmapItem.forgotten')] : []),
  ];
  const further = [
    ...(origin
      ? [t('roadmapItem.origin', { origin: words.origin(origin) })]
      : []),
    ...(suggestedFor
      ? [t('roadmapItem.suggestedFor', { team: suggestedFor.title })]
      : []),
    ...(externalDeadline
      ? [t('roadmapItem.deadline', { day: words.day(externalDeadline) })]
      : []),
    ...(item.effort !== undefined
      ? [t('roadmapItem.effort', { count: item.effort })]
      : []),
  ];
  return (
    <div className={styles.lines}>
      <Text as="p" weight="bold">
        {facts.join(' · ')}
      </Text>
      <Text as="p">{words.demand(demand)}</Text>
      {further.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {further.join(' · ')}
        </Text>
      )}
      {item.rice && (
        <Text as="p" variant="body-small" color="secondary">
          {words.rice(item)}
        </Text>
      )}
      <Text as="p" variant="body-small">
        {products.map(({ entityRef, title }, index) => (
          <Fragment key={entityRef}>
            {index > 0 && ' · '}
            <EntityRefLink
              entityRef={entityRef}
              title={title}
              className={styles.link}
              hideIcon
            />
          </Fragment>
        ))}
      </Text>
      {closing && <Closing status={status} closing={closing} />}
    </div>
  );
}

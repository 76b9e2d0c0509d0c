import { Text } from '@backstage/ui';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { Section } from './Section';
import lists from '../../text/Lists.module.css';

/** What an item asks of teams, or that it asks nothing. */
export function WhatItAsks({ item }: { item: RoadmapItem }) {
  const { asks } = item;
  const { t } = useWords();
  const words = useRoadmapWords();
  return (
    <Section title={t('roadmapItem.asks.title')}>
      <Text as="p">
        {asks ? words.asks(asks) : t('roadmapItem.asks.nothing')}
        {asks?.by && t('roadmapItem.asks.by', { day: words.day(asks.by) })}
      </Text>
      {asks && (
        <Text as="p" variant="body-small" className={lists.written}>
          {asks.why}
        </Text>
      )}
    </Section>
  );
}

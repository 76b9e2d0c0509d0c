import { Text } from '@backstage/ui';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { EffectPart } from './effect/EffectPart';
import { Section } from './Section';

/** What shall be better afterwards. */
export function Goal({ item }: { item: RoadmapItem }) {
  const { outcome } = item;
  const { t } = useWords();

  function words() {
    if (!outcome) {
      return t('roadmapItem.goal.none');
    }
    const { metric, baseline, target } = outcome;
    const unknown = t('roadmapItem.goal.unknown');
    return t('roadmapItem.goal.line', {
      metric,
      before: baseline === undefined ? unknown : String(baseline),
      after: target === undefined ? unknown : String(target),
    });
  }
  return (
    <Section title={t('roadmapItem.goal.title')}>
      <Text as="p">{words()}</Text>
      {(outcome || item.status === 'shipped') && <EffectPart item={item} />}
    </Section>
  );
}

import { Text } from '@backstage/ui';
import { RoadmapCard } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';

/** What is to be known of an item at a glance. */
export function CardLines({ card }: { card: RoadmapCard }) {
  const { t } = useWords();
  const words = useRoadmapWords();
  const { demand, evidence, origin, outcome, closing } = card;
  const facts = [
    card.visibility === 'internal' && t('roadmapBoard.internal'),
    evidence.for + evidence.against > 0 &&
      t('roadmapBoard.evidence', {
        supports: String(evidence.for),
        against: String(evidence.against),
      }),
    origin && words.origin(origin),
    card.asks && words.asks(card.asks),
    card.externalDeadline &&
      t('roadmapBoard.deadline', { day: words.day(card.externalDeadline) }),
    card.isForgotten && t('roadmapBoard.isForgotten'),
  ].filter(Boolean);
  return (
    <>
      <Text as="p" variant="body-small">
        {words.demand(demand)}
        {demand.onBehalf > 0 &&
          ` · ${t('roadmapBoard.onBehalf', { count: demand.onBehalf })}`}
      </Text>
      {facts.length > 0 && (
        <Text as="p" variant="body-small" color="secondary">
          {facts.join(' · ')}
        </Text>
      )}
      {outcome && (
        <Text as="p" variant="body-small" color="secondary">
          {outcome.baseline !== undefined && outcome.target !== undefined
            ? t('roadmapBoard.goal.fromTo', {
                metric: outcome.metric,
                baseline: String(outcome.baseline),
                target: String(outcome.target),
              })
            : t('roadmapBoard.goal.metric', { metric: outcome.metric })}
        </Text>
      )}
      {closing && (
        <Text as="p" variant="body-small">
          {card.status === 'declined'
            ? t('roadmapBoard.because', { note: closing.publicNote })
            : closing.publicNote}
          {closing.insteadYouCan !== undefined &&
            ` ${t('roadmapBoard.instead', { text: closing.insteadYouCan })}`}
        </Text>
      )}
    </>
  );
}

import { Text } from '@backstage/ui';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useAudienceWords } from './audienceWords';

/** Who will read what is said of a move. */
export function Audience({ item }: { item: RoadmapItem }) {
  const { t } = useWords();
  const audience = useAudienceWords();
  const { teams, followers } = item.audience;
  return (
    <Text as="p">
      {teams + followers === 0
        ? t('roadmapMoves.audience.nobody')
        : t('roadmapMoves.audience.willRead', {
            audience: audience(item.audience),
          })}
    </Text>
  );
}

import { Text } from '@backstage/ui';
import { RoadmapBoard } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';

/** What to do where nobody has asked for anything yet. */
export function EmptyRoadmap({ board }: { board: RoadmapBoard }) {
  const { t } = useWords();
  return (
    <Text as="p">
      {t(
        board.allowed.includes('edit')
          ? 'roadmapBoard.empty.owner'
          : 'roadmapBoard.empty.others',
      )}
    </Text>
  );
}

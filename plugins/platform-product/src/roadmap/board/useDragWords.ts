import { ResponderProvided } from '@hello-pangea/dnd';
import {
  OpenStatus,
  RoadmapBoard,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';

interface At {
  droppableId: string;
  index: number;
}

/** What a screen reader says while a card is dragged. */
export function useDragWords(
  latest: Readonly<{ current: { columns: RoadmapBoard['columns'] } }>,
) {
  const { t } = useWords();
  const words = useRoadmapWords();
  const titleOf = (id: string) =>
    latest.current.columns
      .flatMap(({ items }) => items)
      .find(card => card.id === id)?.title ?? '';
  const at = ({ droppableId, index }: At) => ({
    status: words.status(droppableId as OpenStatus),
    place: String(index + 1),
  });
  return {
    onDragStart: (
      { draggableId, source }: { draggableId: string; source: At },
      { announce }: ResponderProvided,
    ) =>
      announce(
        t('roadmapBoard.drag.lifted', {
          title: titleOf(draggableId),
          ...at(source),
        }),
      ),
    onDragUpdate: (
      { destination }: { destination?: At | null },
      { announce }: ResponderProvided,
    ) =>
      announce(
        destination
          ? t('roadmapBoard.drag.over', at(destination))
          : t('roadmapBoard.drag.nowhere'),
      ),
  };
}

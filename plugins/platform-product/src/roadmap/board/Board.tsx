import { useCallback, useRef, useState } from 'react';
import { DragDropContext, DropResult } from '@hello-pangea/dnd';
import { useApi } from '@backstage/core-plugin-api';
import { VisuallyHidden } from '@backstage/ui';
import {
  OpenStatus,
  RoadmapBoard,
  RoadmapCard,
  RoadmapPlace,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { useWords } from '../../translation/useWords';
import { SendFailure } from '../item/SendFailure';
import { Move } from '../moves/useMove';
import { BoardColumn } from './BoardColumn';
import { useDragWords } from './useDragWords';
import { RoadmapQuery } from './useRoadmapQuery';
import styles from './Board.module.css';

/** A product's open items by status; owners move them by mouse, keyboard or menu. */
export function Board(props: {
  board: RoadmapBoard;
  query: RoadmapQuery;
  move: Move;
  onReplace(card: RoadmapCard): void;
  onArrange(status: OpenStatus, items: RoadmapCard[]): void;
  onReload(): void;
}) {
  const { board, query, move, onReplace, onArrange, onReload } = props;
  const { columns } = board;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [error, setError] = useState<unknown>();
  const [said, setSaid] = useState('');
  const words = useDragWords(columns);
  // The cards are drawn once and stay so while one of them is dragged.
  const latest = useRef({ move, onReplace });
  latest.current = { move, onReplace };
  const moveCard = useCallback(
    (card: RoadmapCard, to: RoadmapStatus) =>
      latest.current.move.move(card, to),
    [],
  );
  const replaceCard = useCallback(
    (card: RoadmapCard) => latest.current.onReplace(card),
    [],
  );

  const place = async (
    status: OpenStatus,
    before: RoadmapCard[],
    after: RoadmapCard[],
    { card, to }: { card: RoadmapCard; to: RoadmapPlace },
  ) => {
    setError(undefined);
    onArrange(status, after);
    try {
      await api.call('placeRoadmapItem', {
        params: { itemId: card.id },
        body: to,
      });
      setSaid(t('roadmapBoard.placed', { title: card.title }));
    } catch (failure) {
      onArrange(status, before);
      setError(failure);
      onReload();
    }
  };
  const drop = ({ draggableId, source, destination }: DropResult) => {
    if (!destination) {
      return;
    }
    const itemsOf = (status: string) =>
      columns.find(column => column.status === status)!.items;
    const from = itemsOf(source.droppableId);
    const card = from.find(({ id }) => id === draggableId)!;
    const others = itemsOf(destination.droppableId).filter(
      ({ id }) => id !== draggableId,
    );
    const to = placeAt(others, destination.index);
    const status = destination.droppableId as OpenStatus;
    if (source.droppableId !== destination.droppableId) {
      move.move(card, status, to);
    } else if (source.index !== destination.index) {
      const after = [...others];
      after.splice(destination.index, 0, card);
      place(status, from, after, { card, to });
    }
  };
  return (
    <>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <SendFailure error={error} />
      <DragDropContext
        onDragEnd={drop}
        dragHandleUsageInstructions={t('roadmapBoard.drag.usage')}
        {...words}
      >
        <div className={styles.board}>
          {columns.map(column => (
            <BoardColumn
              key={column.status}
              column={column}
              query={query}
              isAlone={columns.every(
                ({ status, total }) => status === column.status || total === 0,
              )}
              onMove={moveCard}
              onReplace={replaceCard}
            />
          ))}
        </div>
      </DragDropContext>
    </>
  );
}

/** Beside which card something is dropped; first where there is none. */
function placeAt(others: RoadmapCard[], index: number): RoadmapPlace {
  if (index > 0) {
    return { after: others[index - 1].id };
  }
  return others.length > 0 ? { before: others[0].id } : {};
}

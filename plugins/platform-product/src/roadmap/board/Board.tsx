import { useCallback, useMemo, useState } from 'react';
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
import useLatest from 'react-use/esm/useLatest';
import { platformProductApiRef } from '../../api';
import { useWords } from '../../translation/useWords';
import { SendFailure } from '../item/SendFailure';
import { Move } from '../moves/useMove';
import { BoardColumn } from './BoardColumn';
import { PutDown } from './putDown';
import { useDragWords } from './useDragWords';
import styles from './Board.module.css';

/** What is done on a board, and what becomes of it. */
export interface BoardActions {
  replace(card: RoadmapCard): void;
  /** Draws a card where it is put down, until it is settled or put back. */
  draw(drawn: PutDown): void;
  settle(card: RoadmapCard): void;
  putBack(card: RoadmapCard): void;
  reload(): void;
  /** Keeps what is read meanwhile until nothing is dragged any more. */
  hold(is: boolean): void;
  loadMore(status: OpenStatus): Promise<RoadmapBoard>;
}

/** A product's open items by status; owners move them by mouse, keyboard or menu. */
export function Board(props: {
  board: RoadmapBoard;
  isNarrowed: boolean;
  move: Move;
  actions: BoardActions;
}) {
  const { board, isNarrowed, move, actions } = props;
  const { columns } = board;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [error, setError] = useState<unknown>();
  const [said, setSaid] = useState('');
  // The cards are drawn once and stay so while one of them is dragged.
  const latest = useLatest({ move, actions, columns });
  const words = useDragWords(latest);

  const moveCard = useCallback(
    (card: RoadmapCard, to: RoadmapStatus) =>
      latest.current.move.move(card, to),
    [latest],
  );
  const stable = useMemo(
    () => ({
      replace: (card: RoadmapCard) => latest.current.actions.replace(card),
      loadMore: (status: OpenStatus) => latest.current.actions.loadMore(status),
    }),
    [latest],
  );
  const place = async (drawn: PutDown, to: RoadmapPlace) => {
    const { card } = drawn;
    setError(undefined);
    try {
      actions.settle(
        await api.call('placeRoadmapItem', {
          params: { itemId: card.id },
          body: to,
        }),
      );
      setSaid(t('roadmapBoard.placed', { title: card.title }));
    } catch (failure) {
      actions.putBack(card);
      setError(failure);
      actions.reload();
    }
  };
  const putDownAt = ({ draggableId, source, destination }: DropResult) => {
    if (!destination) {
      return;
    }
    const itemsOf = (status: string) =>
      columns.find(column => column.status === status)!.items;
    const card = itemsOf(source.droppableId).find(
      ({ id }) => id === draggableId,
    );
    const status = destination.droppableId as OpenStatus;
    const isMoved = source.droppableId !== status;
    // One that is still on its way to here can't be sent on.
    if (
      card?.status !== source.droppableId ||
      (!isMoved && source.index === destination.index)
    ) {
      return;
    }
    const others = itemsOf(status).filter(({ id }) => id !== draggableId);
    const drawn = { card, status, index: destination.index };
    const to = placeAt(others, destination.index);
    actions.draw(drawn);
    if (isMoved) {
      move.move(card, status, to);
    } else {
      place(drawn, to);
    }
  };
  const drop = (result: DropResult) => {
    putDownAt(result);
    actions.hold(false);
  };
  return (
    <>
      <VisuallyHidden role="status">{said}</VisuallyHidden>
      <SendFailure error={error} />
      <DragDropContext
        onBeforeCapture={() => actions.hold(true)}
        onDragEnd={drop}
        dragHandleUsageInstructions={t('roadmapBoard.drag.usage')}
        {...words}
      >
        <div className={styles.board}>
          {columns.map(column => (
            <BoardColumn
              key={column.status}
              column={column}
              isNarrowed={isNarrowed}
              isAlone={columns.every(
                ({ status, total }) => status === column.status || total === 0,
              )}
              onMove={moveCard}
              onReplace={stable.replace}
              onMore={stable.loadMore}
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

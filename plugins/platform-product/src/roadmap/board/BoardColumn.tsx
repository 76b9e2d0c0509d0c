import { memo } from 'react';
import { Droppable } from '@hello-pangea/dnd';
import { Text } from '@backstage/ui';
import {
  OpenStatus,
  RoadmapBoard,
  RoadmapCard,
  RoadmapColumn,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { BoardCard } from './BoardCard';
import { MoreCards } from './MoreCards';
import { useFoldedIdeas } from './useFoldedIdeas';
import styles from './Board.module.css';

// What is dragged over a column draws it anew again and again, its cards not.
const Cards = memo(CardsOfColumn);

/** The items of one status, drawn anew only when one of them changes. */
export const BoardColumn = memo(DroppableColumn);

/** The items of one status, in the owners' order. */
function DroppableColumn(props: {
  column: RoadmapColumn;
  /** Whether some items may be left out. */
  isNarrowed: boolean;
  /** Whether no other column has anything. */
  isAlone: boolean;
  onMove(card: RoadmapCard, to: RoadmapStatus): void;
  onReplace(card: RoadmapCard): void;
  onMore(status: OpenStatus): Promise<RoadmapBoard>;
}) {
  const { column, isNarrowed, isAlone, onMove, onReplace, onMore } = props;
  const { total, items } = column;
  const status = column.status as OpenStatus;
  const { t } = useWords();
  const words = useRoadmapWords();
  const folding = useFoldedIdeas();
  const isIdeas = status === 'idea';
  const isFolded = isIdeas && folding.isFolded && !isAlone && !isNarrowed;
  const forgotten = items.filter(({ isForgotten }) => isForgotten).length;
  const heading = `${words.status(status)} ${total}`;
  return (
    <section
      aria-label={words.status(status)}
      className={isFolded ? styles.folded : styles.column}
    >
      <div className={styles.head}>
        {isIdeas && !isAlone ? (
          <button
            type="button"
            className={styles.fold}
            aria-expanded={!isFolded}
            onClick={folding.toggle}
          >
            {heading} {isFolded ? '▸' : '▾'}
          </button>
        ) : (
          <Text as="h3" variant="body-medium" weight="bold">
            {heading}
          </Text>
        )}
        {forgotten > 0 && !isFolded && (
          <Text as="p" variant="body-small" color="secondary">
            {total > items.length
              ? t('roadmapBoard.forgottenShown', { count: forgotten })
              : t('roadmapBoard.forgotten', { count: forgotten })}
          </Text>
        )}
      </div>
      {!isFolded && (
        <>
          <Droppable droppableId={status}>
            {({ innerRef, droppableProps, placeholder }) => (
              <div ref={innerRef} {...droppableProps} className={styles.cards}>
                <Cards items={items} onMove={onMove} onReplace={onReplace} />
                {placeholder}
                {items.length === 0 && (
                  <Text as="p" variant="body-small" color="secondary">
                    {t('roadmapBoard.nothingHere')}
                  </Text>
                )}
              </div>
            )}
          </Droppable>
          <MoreCards column={column} onMore={onMore} />
        </>
      )}
    </section>
  );
}

function CardsOfColumn(props: {
  items: RoadmapCard[];
  onMove(card: RoadmapCard, to: RoadmapStatus): void;
  onReplace(card: RoadmapCard): void;
}) {
  const { items, onMove, onReplace } = props;
  return (
    <>
      {items.map((card, index) => (
        <BoardCard
          key={card.id}
          card={card}
          index={index}
          onMove={onMove}
          onReplace={onReplace}
        />
      ))}
    </>
  );
}

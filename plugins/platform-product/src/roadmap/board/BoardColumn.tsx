import { Droppable } from '@hello-pangea/dnd';
import { Text } from '@backstage/ui';
import {
  OpenStatus,
  RoadmapCard,
  RoadmapColumn,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { BoardCard } from './BoardCard';
import { useFoldedIdeas } from './useFoldedIdeas';
import { RoadmapQuery } from './useRoadmapQuery';
import styles from './Board.module.css';

/** The items of one status, in the owners' order. */
export function BoardColumn(props: {
  column: RoadmapColumn;
  query: RoadmapQuery;
  /** Whether no other column has anything. */
  isAlone: boolean;
  onMove(card: RoadmapCard, to: RoadmapStatus): void;
  onReplace(card: RoadmapCard): void;
}) {
  const { column, query, isAlone, onMove, onReplace } = props;
  const { status, total, items } = column;
  const { t } = useWords();
  const words = useRoadmapWords();
  const folding = useFoldedIdeas();
  const isIdeas = status === 'idea';
  const isFolded = isIdeas && folding.isFolded && !isAlone && !query.narrowed;
  const forgotten = items.filter(({ isForgotten }) => isForgotten).length;
  const heading = `${words.status(status as OpenStatus)} ${total}`;
  return (
    <section
      aria-label={words.status(status as OpenStatus)}
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
            {t('roadmapBoard.forgotten', { count: forgotten })}
          </Text>
        )}
      </div>
      {!isFolded && (
        <Droppable droppableId={status}>
          {({ innerRef, droppableProps, placeholder }) => (
            <div ref={innerRef} {...droppableProps} className={styles.cards}>
              {items.map((card, index) => (
                <BoardCard
                  key={card.id}
                  card={card}
                  index={index}
                  onMove={onMove}
                  onReplace={onReplace}
                />
              ))}
              {placeholder}
              {items.length === 0 && (
                <Text as="p" variant="body-small" color="secondary">
                  {t('roadmapBoard.nothingHere')}
                </Text>
              )}
            </div>
          )}
        </Droppable>
      )}
      {!isFolded && total > items.length && (
        <Link to={query.hrefOf({ view: 'list' })} className={styles.view}>
          {t('roadmapBoard.more', { count: total - items.length })}
        </Link>
      )}
    </section>
  );
}

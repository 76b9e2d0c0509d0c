import { memo } from 'react';
import { Draggable } from '@hello-pangea/dnd';
import {
  RoadmapCard,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import { useItemParam } from '../itemLink';
import { CardDemand } from './CardDemand';
import { CardLines } from './CardLines';
import { CardMenu } from './CardMenu';
import styles from './Board.module.css';

/** An item on the board, drawn anew only when it changes. */
export const BoardCard = memo(DraggableCard);

function DraggableCard(props: {
  card: RoadmapCard;
  index: number;
  onMove(card: RoadmapCard, to: RoadmapStatus): void;
  onReplace(card: RoadmapCard): void;
}) {
  const { card, index, onMove, onReplace } = props;
  const { hrefOf } = useItemParam();
  return (
    <Draggable
      draggableId={card.id}
      index={index}
      isDragDisabled={!card.allowed.includes('move')}
      // The title opens the item and the buttons do what they say.
      disableInteractiveElementBlocking={false}
    >
      {({ innerRef, draggableProps, dragHandleProps }) => (
        <article
          ref={innerRef}
          {...draggableProps}
          {...dragHandleProps}
          role={undefined}
          aria-label={card.title}
          className={styles.card}
        >
          <div className={styles.title}>
            <Link to={hrefOf(card.id)} className={styles.link}>
              {card.title}
            </Link>
            <CardMenu card={card} onMove={onMove} onReplace={onReplace} />
          </div>
          <CardLines card={card} />
          <CardDemand card={card} onReplace={onReplace} />
        </article>
      )}
    </Draggable>
  );
}

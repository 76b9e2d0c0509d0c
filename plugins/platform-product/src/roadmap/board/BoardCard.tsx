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

// What makes way for a card that is dragged moves again and again; what is on it stays.
const CardFace = memo(FaceOfCard);

/** An item on the board, drawn anew only when it changes. */
export const BoardCard = memo(DraggableCard);

function DraggableCard(props: {
  card: RoadmapCard;
  index: number;
  onMove(card: RoadmapCard, to: RoadmapStatus): void;
  onReplace(card: RoadmapCard): void;
}) {
  const { card, index, onMove, onReplace } = props;
  return (
    <Draggable
      draggableId={card.id}
      index={index}
      isDragDisabled={!card.allowed.includes('move')}
      // The title opens the item and the buttons do what they say.
      disableInteractiveElementBlocking={false}
    >
      {({ innerRef, draggableProps, dragHandleProps }, { isDragging }) => (
        <article
          ref={innerRef}
          {...draggableProps}
          {...dragHandleProps}
          role={undefined}
          aria-label={card.title}
          className={
            isDragging ? `${styles.card} ${styles.dragged}` : styles.card
          }
        >
          <CardFace card={card} onMove={onMove} onReplace={onReplace} />
        </article>
      )}
    </Draggable>
  );
}

function FaceOfCard(props: {
  card: RoadmapCard;
  onMove(card: RoadmapCard, to: RoadmapStatus): void;
  onReplace(card: RoadmapCard): void;
}) {
  const { card, onMove, onReplace } = props;
  return (
    <>
      <div className={styles.title}>
        <CardLink card={card} />
        <CardMenu card={card} onMove={onMove} onReplace={onReplace} />
      </div>
      <CardLines card={card} />
      <CardDemand card={card} onReplace={onReplace} />
    </>
  );
}

/** Apart, since its address changes with that of the page. */
function CardLink({ card }: { card: RoadmapCard }) {
  const { hrefOf } = useItemParam();
  return (
    <Link to={hrefOf(card.id)} className={styles.link}>
      {card.title}
    </Link>
  );
}

import { useState } from 'react';
import { Button } from '@backstage/ui';
import {
  OpenStatus,
  RoadmapBoard,
  RoadmapColumn,
} from 'backstage-plugin-platform-product-common';
import { useFocusNext } from '../../satisfaction/useFocusNext';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import { cardElement } from './cardElement';
import { cardsPerColumn } from './loadBoard';
import { Said } from '../../text/Said';
import styles from './Board.module.css';

/** The way to further cards of a column; the focus stays, on what came once there are no more. */
export function MoreCards(props: {
  column: RoadmapColumn;
  onMore(status: OpenStatus): Promise<RoadmapBoard>;
}) {
  const { column, onMore } = props;
  const { total, items } = column;
  const status = column.status as OpenStatus;
  const { t } = useWords();
  const words = useRoadmapWords();
  const focusNext = useFocusNext();
  const [isLoading, setLoading] = useState(false);
  const [said, setSaid] = useState('');
  const left = total - items.length;

  const more = async () => {
    setLoading(true);
    setSaid('');
    try {
      const board = await onMore(status);
      const by = board.columns.find(each => each.status === status)!;
      setSaid(
        t('roadmapBoard.moreLoaded', {
          shown: String(by.items.length),
          total: String(by.total),
          status: words.status(status),
        }),
      );
      const first = by.items[items.length];
      if (first && by.items.length >= by.total) {
        focusNext(() => cardElement(first.id)?.querySelector('a') ?? null);
      }
    } catch {
      setSaid(t('roadmapBoard.notMore'));
    } finally {
      setLoading(false);
    }
  };
  const label = t('roadmapBoard.more', {
    count: Math.min(left, cardsPerColumn),
  });
  return (
    <div>
      {left > 0 && (
        <Button
          variant="tertiary"
          className={styles.action}
          isPending={isLoading}
          aria-label={t('roadmapBoard.moreOf', {
            more: label,
            status: words.status(status),
          })}
          onPress={more}
        >
          {label}
        </Button>
      )}
      <Said as="p" variant="body-small" color="secondary">
        {said}
      </Said>
    </div>
  );
}

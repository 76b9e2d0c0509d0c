import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger } from '@backstage/ui';
import {
  RoadmapItem,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { possibleMoves } from '../../moves/possibleMoves';
import { useMove } from '../../moves/useMove';
import { useRoadmapWords } from '../../roadmapWords';
import { DeleteItem } from './DeleteItem';
import { FollowItem } from './FollowItem';
import { Said } from '../../../text/Said';
import styles from '../Item.module.css';

/** What the reader may do with an item. */
export function ItemActions(props: {
  item: RoadmapItem;
  onShow(item: RoadmapItem): void;
  onDeleted(): void;
  onEdit(): void;
}) {
  const { item, onShow, onDeleted, onEdit } = props;
  const { allowed, undoUntil } = item;
  const { t } = useWords();
  const words = useRoadmapWords();
  const { move, undo, dialog, notice } = useMove({ onMoved: onShow });
  const [isDeleting, setDeleting] = useState(false);
  const [copied, setCopied] = useState('');
  const targets = allowed.includes('move') ? possibleMoves(item.status) : [];
  const mayUndo =
    allowed.includes('undo') &&
    undoUntil !== undefined &&
    Date.now() < new Date(undoUntil).getTime();

  const copy = async () => {
    try {
      await window.navigator.clipboard.writeText(window.location.href);
      setCopied(t('roadmapItem.copied'));
    } catch {
      setCopied(t('roadmapItem.notCopied'));
    }
  };
  return (
    <>
      <div
        role="group"
        aria-label={t('roadmapItem.actions')}
        className={styles.actions}
      >
        {targets.length > 0 && (
          <MenuTrigger>
            <Button variant="primary" className={styles.action}>
              {t('roadmapItem.moveTo')}
            </Button>
            <Menu onAction={to => move(item, to as RoadmapStatus)}>
              {targets.map(status => (
                <MenuItem key={status} id={status} className={styles.target}>
                  {words.status(status)}
                </MenuItem>
              ))}
            </Menu>
          </MenuTrigger>
        )}
        {mayUndo && (
          <Button
            variant="secondary"
            className={styles.action}
            onPress={() => undo(item)}
          >
            {t('roadmapItem.undoMove')}
          </Button>
        )}
        {(allowed.includes('edit') || allowed.includes('reword')) && (
          <Button
            variant="secondary"
            className={styles.action}
            onPress={onEdit}
          >
            {t('roadmapItem.editIt')}
          </Button>
        )}
        {allowed.includes('merge') && (
          <Button
            variant="secondary"
            className={styles.action}
            onPress={() => move(item, 'duplicate')}
          >
            {t('roadmapItem.merge')}
          </Button>
        )}
        {allowed.includes('withdraw') && (
          <Button
            variant="secondary"
            className={styles.action}
            onPress={() => move(item, 'withdrawn')}
          >
            {t('roadmapItem.withdraw')}
          </Button>
        )}
        {allowed.includes('delete') && (
          <Button
            variant="secondary"
            className={styles.action}
            aria-expanded={isDeleting}
            onPress={() => setDeleting(true)}
          >
            {t('roadmapItem.delete.action')}
          </Button>
        )}
        {allowed.includes('follow') && (
          <FollowItem item={item} onShow={onShow} />
        )}
        <Button variant="tertiary" className={styles.action} onPress={copy}>
          {t('roadmapItem.copy')}
        </Button>
        <Said as="span" variant="body-small">
          {copied}
        </Said>
      </div>
      {notice}
      {isDeleting && (
        <DeleteItem
          item={item}
          onDeleted={onDeleted}
          onShow={onShow}
          onKeep={() => setDeleting(false)}
        />
      )}
      {dialog}
    </>
  );
}

import { Button, Text } from '@backstage/ui';
import { LeftBehind } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { useRoadmapWords } from '../roadmapWords';
import lists from '../../text/Lists.module.css';
import styles from './Moves.module.css';

/** An item that another may be merged into. */
export function FoundItem(props: {
  item: LeftBehind;
  isMerging: boolean;
  onChoose(): void;
}) {
  const { item, isMerging, onChoose } = props;
  const { t } = useWords();
  const words = useRoadmapWords();
  return (
    <li className={styles.found}>
      <div className={lists.written}>
        <Text as="p" weight="bold">
          {item.title}
        </Text>
        <Text as="p" variant="body-small" color="secondary">
          {words.status(item.status)} ·{' '}
          {t('roadmap.askedBy', { count: item.teams })}
        </Text>
      </div>
      <Button
        variant="secondary"
        className={styles.action}
        aria-label={t('roadmapMoves.merge.intoOf', { title: item.title })}
        isPending={isMerging}
        onPress={onChoose}
      >
        {t('roadmapMoves.merge.into')}
      </Button>
    </li>
  );
}

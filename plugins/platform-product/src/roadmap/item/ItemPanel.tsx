import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { OpenDialog } from '../../edit/OpenDialog';
import { LoadingLines } from '../../http/LoadingLines';
import { Unavailable } from '../../http/Unavailable';
import { Paper } from '../../text/Paper';
import { useWords } from '../../translation/useWords';
import { useItemParam } from '../itemLink';
import { useOthersChanges } from '../useOthersChanges';
import { useUserRef } from '../useUserRef';
import { ItemContent } from './ItemContent';
import { Reader } from './Reader';
import { useItem } from './useItem';

/** What a roadmap hears from the item that is open over it. */
export interface ItemPanelProps {
  onChange?: (item: RoadmapItem) => void;
  onDelete?: (itemId: string) => void;
}

/** The item that the address names, over the roadmap; nothing where it names none. */
export default function ItemPanel(props: ItemPanelProps) {
  const { itemId } = useItemParam();
  return itemId ? <OpenItem key={itemId} itemId={itemId} {...props} /> : null;
}

function OpenItem(props: ItemPanelProps & { itemId: string }) {
  const { itemId, onChange, onDelete } = props;
  const { t } = useWords();
  const { close } = useItemParam();
  const userRef = useUserRef();
  const { item, error, retry, refresh, changes, show } = useItem(
    itemId,
    onChange,
  );
  const products = item?.products.map(({ entityRef }) => entityRef) ?? [];
  useOthersChanges(products, ({ itemIds }) => {
    if (!itemIds || itemIds.includes(itemId)) {
      refresh();
    }
  });
  return (
    <OpenDialog
      title={item?.title ?? t('roadmapItem.item')}
      width="60rem"
      onClose={close}
    >
      {error && (
        <Unavailable
          error={error}
          forbidden={t('roadmapItem.forbidden')}
          unknown={t('roadmapItem.unknown')}
          unanswered={t('roadmapItem.unanswered')}
          onRetry={retry}
        />
      )}
      {!error && !(item && userRef) && (
        <LoadingLines words={t('roadmapItem.loading')} />
      )}
      {item && userRef && (
        <Reader userRef={userRef}>
          <Paper>
            <ItemContent
              item={item}
              changes={changes}
              onShow={show}
              onDeleted={() => {
                close();
                onDelete?.(itemId);
              }}
            />
          </Paper>
        </Reader>
      )}
    </OpenDialog>
  );
}

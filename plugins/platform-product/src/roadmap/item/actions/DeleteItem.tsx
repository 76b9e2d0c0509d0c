import { Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { AskedOnce } from '../../../edit/AskedOnce';
import { currentOf } from '../../../http/currentOf';
import { useWords } from '../../../translation/useWords';
import { SendFailure } from '../SendFailure';
import { useSending } from '../useSending';

/** Asks once before an item is gone for good. */
export function DeleteItem(props: {
  item: RoadmapItem;
  onDeleted(): void;
  /** Hears of it as somebody else left it. */
  onShow(item: RoadmapItem): void;
  onKeep(): void;
}) {
  const { item, onDeleted, onShow, onKeep } = props;
  const { id, title, version } = item;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { send, isSending, error } = useSending();

  const remove = () =>
    send(async () => {
      try {
        await api.call('deleteRoadmapItem', {
          params: { itemId: id },
          query: { version },
        });
        onDeleted();
      } catch (failure) {
        const current = currentOf<RoadmapItem>(failure);
        if (current) {
          onShow(current);
        }
        throw failure;
      }
    });
  return (
    <AskedOnce
      question={t('roadmapItem.delete.question', { title })}
      yes={t('roadmapItem.delete.yes')}
      isSending={isSending}
      onYes={remove}
      no={t('roadmapItem.delete.no')}
      onNo={onKeep}
    >
      <Text as="p">{t('roadmapItem.delete.consequence')}</Text>
      <SendFailure error={error} />
    </AskedOnce>
  );
}

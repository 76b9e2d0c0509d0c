import { useEffect, useRef } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { currentOf } from '../../../http/currentOf';
import { useWords } from '../../../translation/useWords';
import { SendFailure } from '../SendFailure';
import { useSending } from '../useSending';
import styles from '../Item.module.css';

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
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);

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
  const question = t('roadmapItem.delete.question', { title });
  return (
    <div role="group" aria-label={question} className={styles.form}>
      <Text as="p" weight="bold">
        {question}
      </Text>
      <Text as="p">{t('roadmapItem.delete.consequence')}</Text>
      <SendFailure error={error} />
      <div className={styles.actions}>
        <Button
          variant="secondary"
          className={styles.action}
          isPending={isSending}
          onPress={remove}
        >
          {t('roadmapItem.delete.yes')}
        </Button>
        <Button
          ref={keep}
          variant="primary"
          className={styles.action}
          onPress={onKeep}
        >
          {t('roadmapItem.delete.no')}
        </Button>
      </div>
    </div>
  );
}

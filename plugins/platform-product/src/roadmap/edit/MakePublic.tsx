import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { AskedOnce } from '../../edit/AskedOnce';
import { currentOf } from '../../http/currentOf';
import { useWords } from '../../translation/useWords';
import { SendFailure } from '../item/SendFailure';
import { useSending } from '../item/useSending';
import styles from '../item/Item.module.css';

/** Shows an internal item to everybody; asks before, for it can't be hidden again. */
export function MakePublic(props: {
  item: RoadmapItem;
  onShow(item: RoadmapItem): void;
}) {
  const { item, onShow } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { send, isSending, error } = useSending();
  const [isAsking, setAsking] = useState(false);

  const show = () =>
    send(async () => {
      try {
        onShow(
          await api.call('changeRoadmapItem', {
            params: { itemId: item.id },
            body: { visibility: 'public', version: item.version },
          }),
        );
      } catch (failure) {
        const current = currentOf<RoadmapItem>(failure);
        if (current) {
          onShow(current);
        }
        throw failure;
      }
    });
  if (!isAsking) {
    return (
      <div className={styles.actions}>
        <Button
          variant="secondary"
          className={styles.action}
          onPress={() => setAsking(true)}
        >
          {t('roadmapItem.public.action')}
        </Button>
      </div>
    );
  }
  return (
    <AskedOnce
      question={t('roadmapItem.public.question', { title: item.title })}
      yes={t('roadmapItem.public.yes')}
      isSending={isSending}
      onYes={show}
      no={t('roadmapItem.public.no')}
      onNo={() => setAsking(false)}
    >
      <Text as="p">{t('roadmapItem.public.consequence')}</Text>
      <SendFailure error={error} />
    </AskedOnce>
  );
}

import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { currentOf } from '../../http/currentOf';
import { useWords } from '../../translation/useWords';
import { KeepButton } from '../item/KeepButton';
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
  const question = t('roadmapItem.public.question', { title: item.title });
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
    <div role="group" aria-label={question} className={styles.form}>
      <Text as="p" weight="bold">
        {question}
      </Text>
      <Text as="p">{t('roadmapItem.public.consequence')}</Text>
      <SendFailure error={error} />
      <div className={styles.actions}>
        <Button
          variant="secondary"
          className={styles.action}
          isPending={isSending}
          onPress={show}
        >
          {t('roadmapItem.public.yes')}
        </Button>
        <KeepButton
          variant="primary"
          label={t('roadmapItem.public.no')}
          onKeep={() => setAsking(false)}
        />
      </div>
    </div>
  );
}

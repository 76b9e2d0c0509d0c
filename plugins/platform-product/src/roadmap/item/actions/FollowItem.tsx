import { useState } from 'react';
import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { useWords } from '../../../translation/useWords';
import { useSending } from '../useSending';
import { Said } from '../../../text/Said';
import styles from '../Item.module.css';

/** Follows an item, or stops. */
export function FollowItem(props: {
  item: RoadmapItem;
  onShow(item: RoadmapItem): void;
}) {
  const { item, onShow } = props;
  const { id, isFollowed } = item;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { send, error } = useSending();
  const [said, setSaid] = useState('');

  const toggle = () =>
    send(async () => {
      setSaid('');
      await api.call(isFollowed ? 'unfollowRoadmapItem' : 'followRoadmapItem', {
        params: { itemId: id },
      });
      onShow({ ...item, isFollowed: !isFollowed });
      setSaid(
        t(isFollowed ? 'roadmapItem.unfollowed' : 'roadmapItem.followed'),
      );
    });
  return (
    <>
      <Button variant="tertiary" className={styles.action} onPress={toggle}>
        {t(isFollowed ? 'roadmapItem.unfollow' : 'roadmapItem.follow')}
      </Button>
      <Said as="span" variant="body-small">
        {error === undefined ? said : t('roadmapItem.notFollowed')}
      </Said>
    </>
  );
}

import { useState } from 'react';
import { Button } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { useWords } from '../../translation/useWords';
import { useSending } from '../item/useSending';
import { Said } from '../../text/Said';
import styles from './Board.module.css';

/** Follows a product, or stops: to hear of what ships and what is declined. */
export function FollowProduct(props: {
  product: Product;
  isFollowed: boolean;
  onChanged(): void;
}) {
  const { product, isFollowed, onChanged } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const { send, error } = useSending();
  const [said, setSaid] = useState('');

  const toggle = () =>
    send(async () => {
      setSaid('');
      await api.call(isFollowed ? 'unfollowProduct' : 'followProduct', {
        params: product.path,
      });
      setSaid(
        t(isFollowed ? 'roadmapBoard.unfollowed' : 'roadmapBoard.followed'),
      );
      onChanged();
    });
  return (
    <>
      <Button variant="secondary" className={styles.action} onPress={toggle}>
        {t(isFollowed ? 'roadmapBoard.unfollow' : 'roadmapBoard.follow')}
      </Button>
      <Said as="span" variant="body-small">
        {error === undefined ? said : t('roadmapBoard.notFollowed')}
      </Said>
    </>
  );
}

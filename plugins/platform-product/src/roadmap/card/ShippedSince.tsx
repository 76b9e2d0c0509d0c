import { useApi } from '@backstage/core-plugin-api';
import { Text } from '@backstage/ui';
import { canonicalEntityRef } from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import useAsync from 'react-use/esm/useAsync';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { useWords } from '../../translation/useWords';
import { useLastVisit } from './useLastVisit';
import styles from './RoadmapCard.module.css';

const most = 50;

/** How many items shipped since the reader was here before; nothing where none did. */
export function ShippedSince(props: {
  product: Product;
  board: string;
  /** How many items ever shipped. */
  shipped: number;
}) {
  const { product, board, shipped } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const entityRef = canonicalEntityRef(product.path);
  const since = useLastVisit(entityRef);
  const { value: count = 0 } = useAsync(async () => {
    if (since === undefined || shipped === 0) {
      return 0;
    }
    const { items } = await api.call('listRoadmapItems', {
      query: {
        product: entityRef,
        status: 'shipped',
        sort: 'changed',
        limit: most,
      },
    });
    return items.filter(({ statusSince }) => statusSince > since).length;
  }, [api, entityRef, since, shipped]);
  return count > 0 ? (
    <Text as="p">
      <Link to={`${board}?view=shipped`} className={styles.link}>
        {t('roadmapCard.shippedSince', { count })}
      </Link>
    </Text>
  ) : null;
}

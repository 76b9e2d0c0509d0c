import { parseEntityRef } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import { entityRouteRef } from '@backstage/plugin-catalog-react';
import { RelatedItem } from 'backstage-plugin-platform-product-common';
import { Link } from 'react-router-dom';
import { itemSearch } from '../roadmap/itemLink';
import { useRoadmapWords } from '../roadmap/roadmapWords';
import styles from './WantedItemLink.module.css';

/** Leads to a roadmap item that would change a team's mind, on the page of the product. */
export function WantedItemLink(props: { product: string; item: RelatedItem }) {
  const { product, item } = props;
  const entityRoute = useRouteRef(entityRouteRef);
  const words = useRoadmapWords();
  return (
    <Link
      to={`${entityRoute(parseEntityRef(product))}/product/roadmap${itemSearch(
        item.id,
      )}`}
      className={styles.link}
    >
      {item.title} ({words.status(item.status)})
    </Link>
  );
}

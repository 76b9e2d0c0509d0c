import { RelatedItem } from 'backstage-plugin-platform-product-common';
import { LinkToItem } from '../roadmap/LinkToItem';
import { useRoadmapWords } from '../roadmap/roadmapWords';
import styles from './WantedItemLink.module.css';

/** Leads to a roadmap item that would change a team's mind, on the page of the product. */
export function WantedItemLink(props: { product: string; item: RelatedItem }) {
  const { product, item } = props;
  const words = useRoadmapWords();
  return (
    <LinkToItem product={product} id={item.id} className={styles.link}>
      {item.title} ({words.status(item.status)})
    </LinkToItem>
  );
}

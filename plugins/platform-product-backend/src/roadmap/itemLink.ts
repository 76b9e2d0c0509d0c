import { productLink } from '../outbox/productLink';

/** Where an item is, on the page of one of its products. */
export const itemLink = (productRef: string, itemId: string) =>
  `${productLink(productRef)}/roadmap?item=${itemId}`;

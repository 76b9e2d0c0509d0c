const otherProducts = 2_000;

/** Name of the product that so many people answered about. */
export const answeredProduct = (size: number) => `answered-${size}`;

/** Name of the product that all teams have spoken of for years. */
export const productWithHistory = 'product-0';

/** Name of one that ten teams have turned down, and no other team spoke of. */
export const productWithFewChoices = 'product-1';

/** Name of the product with the largest roadmap. */
export const productWithRoadmap = 'product-2';

/** Name of one with a roadmap as most have it. */
export const productWithFewItems = 'product-3';

/** Names of all products of the portal, 2,000 of them. */
export function productNames(sizes: number[]): string[] {
  const answered = sizes.map(answeredProduct);
  const others = Array.from(
    { length: otherProducts - answered.length },
    (_, i) => `product-${i}`,
  );
  return [...answered, ...others];
}

/** Reference of a product. */
export const refOf = (name: string) => `component:default/${name}`;

/** Path of a product's part of our API. */
export const pathOf = (name: string) =>
  `/api/platform-product/products/component/default/${name}`;

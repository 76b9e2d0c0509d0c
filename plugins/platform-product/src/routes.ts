import { createRouteRef } from '@backstage/core-plugin-api';

/** The page of platform-product; its sub-pages are `products`, `instead` and `setup` below it. */
export const rootRouteRef = createRouteRef({ id: 'platform-product' });

import { stringifyEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import {
  MyRating,
  ProductPath,
} from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../api';
import { Drafts, draftsOf } from './why/drafts';

/** What the portal and this browser tab have of somebody. */
export interface MyRecord {
  rating: MyRating;
  drafts: Drafts;
}

/** Loads one's own answer on a product, and what one was writing. */
export function useMyRating(path: ProductPath) {
  const api = useApi(platformProductApiRef);
  const identityApi = useApi(identityApiRef);
  return useAsyncRetry(async (): Promise<MyRecord> => {
    const [rating, { userEntityRef }] = await Promise.all([
      api.call('readMyRating', { params: path }),
      identityApi.getBackstageIdentity(),
    ]);
    return {
      rating,
      drafts: draftsOf(userEntityRef, stringifyEntityRef(path)),
    };
  }, [api, identityApi]);
}

import { stringifyEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { ProductPage } from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { EditDraft, editDraft } from '../../edit/editDraft';
import { JobFields } from './jobs/JobForm';
import { ProfileFields } from './profileFields';

/** A product's page, and what this browser tab has of somebody who changes it. */
export interface ReadProfile {
  page: ProductPage;
  drafts: { profile: EditDraft<ProfileFields>; job: EditDraft<JobFields> };
}

/** Loads what the owners say of a product. */
export function useProfile({ path }: Product) {
  const api = useApi(platformProductApiRef);
  const identityApi = useApi(identityApiRef);
  return useAsyncRetry(async (): Promise<ReadProfile> => {
    const [page, { userEntityRef }] = await Promise.all([
      api.call('readProduct', { params: path }),
      identityApi.getBackstageIdentity(),
    ]);
    const product = stringifyEntityRef(path);
    return {
      page,
      drafts: {
        profile: editDraft('profile', userEntityRef, product),
        job: editDraft('job', userEntityRef, product),
      },
    };
  }, [api, identityApi]);
}

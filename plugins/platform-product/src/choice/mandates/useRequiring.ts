import { stringifyEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { EditDraft, editDraft } from '../../edit/editDraft';
import { MandateFields } from './mandateFields';

/** Whether somebody may require a product, and what this browser tab has of it. */
export interface Requiring {
  mayRequire: boolean;
  /** The draft of a requirement by its id, or of a new one; absent until it is known whose. */
  draftOf?: (mandateId: string) => EditDraft<MandateFields>;
}

/** Finds out whether somebody may require a product. Who can't be told, may not. */
export function useRequiring({ path }: Product): Requiring {
  const api = useApi(platformProductApiRef);
  const identityApi = useApi(identityApiRef);
  const identity = useAsync(
    () => identityApi.getBackstageIdentity(),
    [identityApi],
  );
  const page = useAsync(() => api.call('readProduct', { params: path }), [api]);
  const userRef = identity.value?.userEntityRef;
  return {
    mayRequire: page.value?.allowed.includes('edit') ?? false,
    draftOf: userRef
      ? mandateId =>
          editDraft(
            'mandate',
            userRef,
            `${stringifyEntityRef(path)}/${mandateId}`,
          )
      : undefined,
  };
}

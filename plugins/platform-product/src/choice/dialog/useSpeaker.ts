import { parseEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import useAsync from 'react-use/esm/useAsync';
import { platformProductApiRef } from '../../api';

/** Who speaks, and how the teams they can speak for stand to a product. */
export interface Speaker {
  /** Undefined until it is known. */
  userRef?: string;
  /** Empty as long as they are not known. */
  mine: TeamChoice[];
}

/** Loads who speaks. */
export function useSpeaker(product: string): Speaker {
  const api = useApi(platformProductApiRef);
  const identityApi = useApi(identityApiRef);
  const identity = useAsync(
    () => identityApi.getBackstageIdentity(),
    [identityApi],
  );
  const { value } = useAsync(
    () =>
      api.call('listChoices', {
        params: parseEntityRef(product),
        query: { mine: true },
      }),
    [api, product],
  );
  return {
    userRef: identity.value?.userEntityRef,
    mine:
      value?.items.filter(({ allowed }) => allowed.includes('record')) ?? [],
  };
}

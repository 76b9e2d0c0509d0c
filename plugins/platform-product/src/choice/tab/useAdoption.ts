import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';

/** Loads a product's adoption, and again when a team says something else. */
export function useAdoption({ path }: Product) {
  const api = useApi(platformProductApiRef);
  const [changes, setChanges] = useState(0);
  const { kind, namespace, name } = path;
  const { value, error, retry } = useAsyncRetry(
    () => api.call('readAdoption', { params: { kind, namespace, name } }),
    [api, kind, namespace, name, changes],
  );
  return {
    adoption: value,
    error,
    retry,
    /** How often something was changed here. */
    changes,
    recount: () => setChanges(before => before + 1),
  };
}

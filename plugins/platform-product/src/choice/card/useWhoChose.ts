import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  ProductPath,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';

/** Loads who chose a product, and how the reader's own teams stand. */
export function useWhoChose(path: ProductPath) {
  const api = useApi(platformProductApiRef);
  const [changes, setChanges] = useState<Record<string, TeamChoice>>({});
  const adoption = useAsyncRetry(
    () => api.call('readAdoption', { params: path }),
    [api],
  );
  const mine = useAsyncRetry(
    () => api.call('listChoices', { params: path, query: { mine: true } }),
    [api],
  );
  return {
    adoption,
    mine: {
      ...mine,
      choices: mine.value?.items.map(
        choice => changes[choice.team.entityRef] ?? choice,
      ),
    },
    /** Shows a record as it is by now, and counts anew. */
    replace: (choice: TeamChoice) => {
      setChanges(before => ({ ...before, [choice.team.entityRef]: choice }));
      adoption.retry();
    },
  };
}

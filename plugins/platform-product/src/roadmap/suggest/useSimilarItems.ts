import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';
import { platformProductApiRef } from '../../api';

const pause = 300;
const shortest = 3;

/** Finds what says something similar, when somebody stops typing. */
export function useSimilarItems(productRef: string, text: string) {
  const api = useApi(platformProductApiRef);
  const [asked, setAsked] = useState('');
  useDebounce(() => setAsked(text.trim()), pause, [text]);
  const { value } = useAsync(
    async () =>
      asked.length < shortest
        ? []
        : (
            await api.call('listSimilarItems', {
              query: { product: productRef, text: asked.slice(0, 200) },
            })
          ).items,
    [api, productRef, asked],
  );
  // Nobody is kept from suggesting because nothing similar could be looked for.
  return value ?? [];
}

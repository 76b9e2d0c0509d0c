import { useState } from 'react';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import {
  OwnerMessage,
  ProductPath,
} from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';

/** What somebody wrote to the owners of a product. */
export interface MyMessages {
  /** Newest first; empty while they load. */
  messages: OwnerMessage[];
  error?: Error;
  retry(): void;
  /** Adds one that was just sent. */
  add(message: OwnerMessage): void;
}

/** Loads one's own messages to the owners of a product. */
export function useMyMessages(path: ProductPath): MyMessages {
  const api = useApi(platformProductApiRef);
  const identityApi = useApi(identityApiRef);
  const [sent, setSent] = useState<OwnerMessage[]>([]);
  const { value, error, retry } = useAsyncRetry(async () => {
    const [{ items }, { userEntityRef }] = await Promise.all([
      api.call('listMessages', { params: path, query: {} }),
      identityApi.getBackstageIdentity(),
    ]);
    // Owners read everybody's here; this card is about what somebody said themselves.
    return items.filter(({ authorRef }) => authorRef === userEntityRef);
  }, [api, identityApi]);

  const loaded = value ?? [];
  const added = sent.filter(({ id }) => loaded.every(each => each.id !== id));
  return {
    messages: [...added, ...loaded].sort((a, b) =>
      b.createdAt.localeCompare(a.createdAt),
    ),
    error,
    retry,
    add: message => setSent(before => [message, ...before]),
  };
}

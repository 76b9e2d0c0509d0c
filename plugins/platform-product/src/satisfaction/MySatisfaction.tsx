import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import { stringifyEntityRef } from '@backstage/catalog-model';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../api';
import { Product } from '../catalog/productOf';
import { RatingForm } from './RatingForm';
import { RatingSkeleton } from './RatingSkeleton';
import { MayNotRate, RatingUnavailable } from './RatingUnavailable';
import { commentDraft } from './why/commentDraft';

/** One's own answer on a product, loaded. */
export function MySatisfaction({ product }: { product: Product }) {
  const api = useApi(platformProductApiRef);
  const identityApi = useApi(identityApiRef);
  const { value, error, retry } = useAsyncRetry(async () => {
    const [rating, { userEntityRef }] = await Promise.all([
      api.call('readMyRating', { params: product.path }),
      identityApi.getBackstageIdentity(),
    ]);
    const entityRef = stringifyEntityRef(product.path);
    return { rating, draft: commentDraft(userEntityRef, entityRef) };
  }, [api, identityApi]);

  if (error) {
    return <RatingUnavailable error={error} onRetry={retry} />;
  }
  if (!value) {
    return <RatingSkeleton />;
  }
  if (!value.rating.allowed.includes('rate')) {
    return <MayNotRate />;
  }
  return (
    <RatingForm product={product} loaded={value.rating} draft={value.draft} />
  );
}

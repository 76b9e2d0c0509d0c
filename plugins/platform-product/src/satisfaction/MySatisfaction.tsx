import { OwnerMessage } from 'backstage-plugin-platform-product-common';
import { Product } from '../catalog/productOf';
import { RatingForm } from './RatingForm';
import { RatingSkeleton } from './RatingSkeleton';
import { MayNotRate, RatingUnavailable } from './RatingUnavailable';
import { useMyRating } from './useMyRating';

/** One's own answer on a product, as far as it is loaded. */
export function MySatisfaction(props: {
  product: Product;
  record: ReturnType<typeof useMyRating>;
  /** Hears of a message to the owners. */
  onSent(message: OwnerMessage): void;
}) {
  const { product, record, onSent } = props;
  const { value, error, retry } = record;
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
    <RatingForm
      product={product}
      loaded={value.rating}
      drafts={value.drafts}
      onSent={onSent}
    />
  );
}

import { IconComponent, useApiHolder } from '@backstage/core-plugin-api';
import { useAsyncEntity } from '@backstage/plugin-catalog-react';
import RateIcon from '@material-ui/icons/SentimentSatisfiedOutlined';
import { isProduct } from '../catalog/isProduct';
import { useWords } from '../translation/useWords';
import { useOpenRating } from './useOpenRating';

/**
 * "Rate" in the menu of an entity page: leads to the form on the overview and saves
 * nothing. For `EntityLayout`'s `UNSTABLE_extraContextMenuItems`.
 *
 * @returns undefined for an entity that is no product, and while it loads
 * @public
 */
export function useRateMenuItem():
  | { title: string; Icon: IconComponent; onClick: () => void }
  | undefined {
  const { entity } = useAsyncEntity();
  const apis = useApiHolder();
  const openRating = useOpenRating();
  const { t } = useWords();
  if (!entity || !isProduct(entity, { apis })) {
    return undefined;
  }
  return {
    title: t('satisfaction.rate.menu'),
    Icon: RateIcon,
    onClick: () => openRating(entity),
  };
}

import { Text } from '@backstage/ui';
import { Mandate } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';

/** How many teams have said whether they stay, now that nothing requires it. */
export function StillToConfirm({ mandate }: { mandate: Mandate }) {
  const { confirmed = 0, covered, products } = mandate;
  const { t } = useWords();
  const unit = products.length > 1 ? 'pairs' : 'teams';
  return (
    <Text as="p">
      {t(`mandates.confirmed.${unit}`, {
        count: covered,
        confirmed: String(confirmed),
      })}{' '}
      {confirmed < covered && t('mandates.confirmed.apart')}
    </Text>
  );
}

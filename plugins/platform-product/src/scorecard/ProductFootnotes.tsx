import { Text } from '@backstage/ui';
import { ProductRow } from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';

/** What to know before products are compared. */
export function ProductFootnotes({ products }: { products: ProductRow[] }) {
  const { t } = useWords();
  return (
    <div>
      {products.some(({ satisfaction }) => !satisfaction) && (
        <Text as="p" variant="body-small">
          {t('products.notShownWhy')}
        </Text>
      )}
      <Text as="p" variant="body-small">
        {t('products.ranges')} {t('products.corrected')}
      </Text>
    </div>
  );
}

import { canonicalEntityRef } from 'backstage-plugin-platform-product-common';
import { Product } from '../../catalog/productOf';
import { useSpeaker } from '../../choice/dialog/useSpeaker';
import { OpenDialog } from '../../edit/OpenDialog';
import { LoadingLines } from '../../http/LoadingLines';
import { useWords } from '../../translation/useWords';
import { LinksForm } from './LinksForm';

/** The dialog in which links to tickets become suggestions. */
export function LinksDialog(props: {
  product: Product;
  onClose(): void;
  /** Hears how many were suggested, and how many are left. */
  onSuggested(count: number, left: number): void;
}) {
  const { product, onClose, onSuggested } = props;
  const { t } = useWords();
  const productRef = canonicalEntityRef(product.path);
  const { userRef, mine } = useSpeaker(productRef);
  return (
    <OpenDialog
      title={t('ticketLinks.title', { product: product.title })}
      width="46rem"
      onClose={onClose}
    >
      {userRef ? (
        <LinksForm
          productRef={productRef}
          userRef={userRef}
          teams={mine.map(({ team }) => team)}
          onClose={onClose}
          onSuggested={onSuggested}
        />
      ) : (
        <LoadingLines words={t('roadmapBoard.suggest.loading')} />
      )}
    </OpenDialog>
  );
}

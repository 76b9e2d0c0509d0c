import { Mandate } from 'backstage-plugin-platform-product-common';
import { OpenDialog } from '../../../edit/OpenDialog';
import { Product } from '../../../catalog/productOf';
import { EditDraft } from '../../../edit/editDraft';
import { useWords } from '../../../translation/useWords';
import { MandateFields } from '../mandateFields';
import { MandateForm } from './MandateForm';

/** The dialog in which a requirement is made or changed. */
export function MandateDialog(props: {
  product: Product;
  /** Absent for a new one. */
  mandate?: Mandate;
  draft: EditDraft<MandateFields>;
  onSaved(): void;
  /** Closed after a colleague changed it. */
  onMeanwhile(): void;
  onClose(): void;
}) {
  const { product, mandate, draft, onSaved, onMeanwhile, onClose } = props;
  const { t } = useWords();
  return (
    <OpenDialog
      title={
        mandate
          ? t('mandates.dialog.change', { policy: mandate.policy })
          : t('mandates.dialog.new', { product: product.title })
      }
      onClose={onClose}
    >
      <MandateForm
        product={product}
        mandate={mandate}
        draft={draft}
        onSaved={onSaved}
        onMeanwhile={onMeanwhile}
        onClose={onClose}
      />
    </OpenDialog>
  );
}

import {
  canonicalEntityRef,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import { OpenDialog } from '../../edit/OpenDialog';
import { Product } from '../../catalog/productOf';
import { useSpeaker } from '../../choice/dialog/useSpeaker';
import { LoadingLines } from '../../http/LoadingLines';
import { useWords } from '../../translation/useWords';
import { SuggestForm } from './SuggestForm';
import { Said } from './useSuggestion';

/** The dialog in which somebody asks for something. */
export function SuggestDialog(props: {
  product: Product;
  /** What it is made of, where somebody said it elsewhere. */
  said?: Said;
  onClose(): void;
  onSuggested(item: RoadmapItem): void;
}) {
  const { product, said, onClose, onSuggested } = props;
  const { t } = useWords();
  const productRef = canonicalEntityRef(product.path);
  const { userRef, mine } = useSpeaker(productRef);
  return (
    <OpenDialog
      title={t('roadmapBoard.suggest.title', { product: product.title })}
      width="46rem"
      onClose={onClose}
    >
      {userRef ? (
        <SuggestForm
          productRef={productRef}
          userRef={userRef}
          said={said}
          teams={mine.map(({ team }) => team)}
          onCancel={onClose}
          onSuggested={onSuggested}
        />
      ) : (
        <LoadingLines words={t('roadmapBoard.suggest.loading')} />
      )}
    </OpenDialog>
  );
}

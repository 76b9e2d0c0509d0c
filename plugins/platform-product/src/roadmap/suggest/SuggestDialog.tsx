import { Dialog, DialogBody, DialogHeader } from '@backstage/ui';
import {
  canonicalEntityRef,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import { Product } from '../../catalog/productOf';
import { useSpeaker } from '../../choice/dialog/useSpeaker';
import { LoadingLines } from '../../http/LoadingLines';
import { useWords } from '../../translation/useWords';
import { SuggestForm } from './SuggestForm';
import styles from '../../choice/dialog/ChoiceDialog.module.css';

/** The dialog in which somebody asks for something. */
export function SuggestDialog(props: {
  product: Product;
  onClose(): void;
  onSuggested(item: RoadmapItem): void;
}) {
  const { product, onClose, onSuggested } = props;
  const { t } = useWords();
  const productRef = canonicalEntityRef(product.path);
  const { userRef, mine } = useSpeaker(productRef);
  return (
    <Dialog
      isOpen
      width="min(46rem, calc(100vw - 2rem))"
      className={styles.dialog}
      onOpenChange={isOpen => {
        if (!isOpen) {
          onClose();
        }
      }}
    >
      <DialogHeader>
        {t('roadmapBoard.suggest.title', { product: product.title })}
      </DialogHeader>
      <DialogBody>
        {userRef ? (
          <SuggestForm
            productRef={productRef}
            userRef={userRef}
            teams={mine.map(({ team }) => team)}
            onCancel={onClose}
            onSuggested={onSuggested}
          />
        ) : (
          <LoadingLines words={t('roadmapBoard.suggest.loading')} />
        )}
      </DialogBody>
    </Dialog>
  );
}

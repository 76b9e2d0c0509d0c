import { lazy, Suspense, useState } from 'react';
import { Button } from '@backstage/ui';
import { RoadmapItem } from 'backstage-plugin-platform-product-common';
import { Product } from '../../catalog/productOf';
import { useWords } from '../../translation/useWords';
import { useShortcut } from '../shortcuts/useShortcut';
import { Said } from '../../text/Said';
import styles from '../board/Board.module.css';

const SuggestDialog = lazy(() =>
  import('./SuggestDialog').then(m => ({ default: m.SuggestDialog })),
);

/** The way to suggest something for a product. */
export function SuggestButton(props: {
  product: Product;
  /** The key that opens it as well. */
  shortcut?: string;
  onSuggested(item: RoadmapItem): void;
}) {
  const { product, shortcut, onSuggested } = props;
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  const open = () => {
    setSaid('');
    setOpen(true);
  };
  useShortcut(shortcut, open);
  return (
    <>
      <Button variant="primary" className={styles.action} onPress={open}>
        {t('roadmapBoard.suggest.open')}
      </Button>
      <Said as="span" variant="body-small">
        {said}
      </Said>
      {isOpen && (
        <Suspense fallback={null}>
          <SuggestDialog
            product={product}
            onClose={() => setOpen(false)}
            onSuggested={item => {
              setOpen(false);
              setSaid(t('roadmapBoard.suggest.done', { title: item.title }));
              onSuggested(item);
            }}
          />
        </Suspense>
      )}
    </>
  );
}

import { lazy, Suspense, useState } from 'react';
import { Button } from '@backstage/ui';
import { Product } from '../../catalog/productOf';
import { useWords } from '../../translation/useWords';
import { Said } from '../../text/Said';
import styles from './Links.module.css';

const LinksDialog = lazy(() =>
  import('./LinksDialog').then(m => ({ default: m.LinksDialog })),
);

/** The way to suggest what tickets elsewhere ask for. */
export function LinksButton(props: {
  product: Product;
  /** Hears that there is more on the roadmap. */
  onSuggested(): void;
}) {
  const { product, onSuggested } = props;
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [said, setSaid] = useState('');
  return (
    <>
      <Button
        variant="tertiary"
        className={styles.action}
        onPress={() => {
          setSaid('');
          setOpen(true);
        }}
      >
        {t('ticketLinks.open')}
      </Button>
      <Said as="span" variant="body-small">
        {said}
      </Said>
      {isOpen && (
        <Suspense fallback={null}>
          <LinksDialog
            product={product}
            onClose={() => setOpen(false)}
            onSuggested={(count, left) => {
              if (left === 0) {
                setOpen(false);
                setSaid(count > 0 ? t('ticketLinks.done', { count }) : '');
              }
              onSuggested();
            }}
          />
        </Suspense>
      )}
    </>
  );
}

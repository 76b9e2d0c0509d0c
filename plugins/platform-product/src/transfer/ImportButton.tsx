import { lazy, Suspense } from 'react';
import { Button } from '@backstage/ui';
import { Product } from '../catalog/productOf';
import { useWords } from '../translation/useWords';
import { useImportParam } from './useImportParam';
import styles from './Import.module.css';

const ImportDialog = lazy(() =>
  import('./ImportDialog').then(m => ({ default: m.ImportDialog })),
);

/** The way to import tickets into a product's roadmap. */
export function ImportButton(props: {
  product: Product;
  /** Hears that there is more on the roadmap. */
  onImported(): void;
}) {
  const { t } = useWords();
  const { isOpen, open } = useImportParam();
  return (
    <>
      <Button
        variant="tertiary"
        className={styles.action}
        onPress={() => open()}
      >
        {t('import.open')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <ImportDialog {...props} />
        </Suspense>
      )}
    </>
  );
}

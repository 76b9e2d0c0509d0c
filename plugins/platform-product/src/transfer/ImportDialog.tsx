import { Product } from '../catalog/productOf';
import { OpenDialog } from '../edit/OpenDialog';
import { useWords } from '../translation/useWords';
import { ChooseFile } from './ChooseFile';
import { ImportSteps } from './ImportSteps';
import { useImportParam } from './useImportParam';

/** The dialog in which tickets are checked and imported. */
export function ImportDialog(props: { product: Product; onImported(): void }) {
  const { product, onImported } = props;
  const { t } = useWords();
  const { importId, open, close } = useImportParam();
  return (
    <OpenDialog
      title={t('import.title', { product: product.title })}
      width="52rem"
      onClose={close}
    >
      {importId === undefined ? (
        <ChooseFile product={product} onChosen={open} />
      ) : (
        <ImportSteps
          key={importId}
          importId={importId}
          onImported={onImported}
          onAnother={() => open()}
          onClose={close}
        />
      )}
    </OpenDialog>
  );
}

import { useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { Button } from '@backstage/ui';
import { platformProductApiRef } from '../../api';
import { Product } from '../../catalog/productOf';
import { saveFile } from '../../http/saveFile';
import { useWords } from '../../translation/useWords';
import { Said } from '../../text/Said';
import styles from './Choices.module.css';

/** Takes the choices on a product along as a file. */
export function ExportChoices({ product }: { product: Product }) {
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [hasFailed, setFailed] = useState(false);

  const download = async () => {
    setFailed(false);
    try {
      const csv = await api.call('exportChoices', {
        query: { product: stringifyEntityRef(product.path) },
      });
      saveFile(`choices-${product.path.name}.csv`, csv, 'text/csv');
    } catch {
      setFailed(true);
    }
  };
  return (
    <div className={styles.actions}>
      <Button
        variant="secondary"
        className={styles.action}
        onPress={() => download()}
      >
        {t('choiceTab.csv.download')}
      </Button>
      <Said as="p">{hasFailed && t('choiceTab.csv.failed')}</Said>
    </div>
  );
}

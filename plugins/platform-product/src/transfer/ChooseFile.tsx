import { useId, useRef, useState } from 'react';
import { Alert, Button, FieldLabel, Text } from '@backstage/ui';
import { ResponseError } from '@backstage/errors';
import { useApi } from '@backstage/core-plugin-api';
import {
  canonicalEntityRef,
  maxImportBytes,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../api';
import { Product } from '../catalog/productOf';
import { statusOf } from '../http/statusOf';
import { useWords } from '../translation/useWords';
import { EarlierImports } from './EarlierImports';
import { Said } from '../text/Said';
import styles from './Import.module.css';

/** Asks for a file, and has it read. */
export function ChooseFile(props: {
  product: Product;
  onChosen(importId: string): void;
}) {
  const { product, onChosen } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [problem, setProblem] = useState<string>();
  const [isReading, setReading] = useState(false);
  const productRef = canonicalEntityRef(product.path);

  const read = async () => {
    const file = input.current?.files?.[0];
    if (!file) {
      setProblem(t('import.missing'));
      return;
    }
    if (file.size > maxImportBytes) {
      setProblem(t('import.tooLarge'));
      return;
    }
    setProblem(undefined);
    setReading(true);
    try {
      const job = await api.call('uploadTickets', {
        query: { product: productRef },
        body: file,
      });
      onChosen(job.id);
    } catch (error) {
      setProblem(wordsOf(error));
      setReading(false);
    }
  };
  function wordsOf(error: unknown): string {
    switch (statusOf(error)) {
      case 400:
        return t('import.refused', {
          reason: (error as ResponseError).body.error.message,
        });
      case 403:
        return t('import.forbidden');
      case 413:
        return t('import.tooLarge');
      default:
        return t('import.failed');
    }
  }
  return (
    <div className={styles.content}>
      <Text as="p">{t('import.about')}</Text>
      <div className={styles.lines}>
        <FieldLabel
          label={t('import.file')}
          description={t('import.columns')}
          htmlFor={id}
          descriptionId={`${id}-columns`}
        />
        <input
          ref={input}
          id={id}
          type="file"
          accept=".csv,text/csv"
          className={styles.file}
          aria-describedby={`${id}-columns`}
        />
      </div>
      {problem && <Alert role="alert" status="danger" icon title={problem} />}
      <Said as="p">{isReading ? t('import.uploading') : ''}</Said>
      <div className={styles.actions}>
        <Button
          variant="primary"
          className={styles.action}
          isPending={isReading}
          onPress={read}
        >
          {t('import.check')}
        </Button>
      </div>
      <EarlierImports productRef={productRef} onOpen={onChosen} />
    </div>
  );
}

import { useRef, useState } from 'react';
import { Button, Text, VisuallyHidden } from '@backstage/ui';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Mandate } from 'backstage-plugin-platform-product-common';
import { Product } from '../../catalog/productOf';
import { useFocusNext } from '../../satisfaction/useFocusNext';
import { useWords } from '../../translation/useWords';
import { MandateDialog } from './dialog/MandateDialog';
import { MandateList } from './MandateList';
import { useRequiring } from './useRequiring';
import styles from './Mandates.module.css';

/** The requirements on one product, and for those who may the way to make one. */
export function MandatesCard({ product }: { product: Product }) {
  const { t } = useWords();
  const { mayRequire, draftOf } = useRequiring(product);
  const [writing, setWriting] = useState<Mandate | 'new'>();
  const [changes, setChanges] = useState({ count: 0, said: '' });
  const root = useRef<HTMLDivElement>(null);
  const focusNext = useFocusNext();

  const change = (said: string) => {
    setWriting(undefined);
    setChanges({ count: changes.count + 1, said });
    // The button that was pressed may have gone with what it stood beside.
    focusNext(() => root.current);
  };
  const list = (status: Mandate['status']) => (
    <MandateList
      product={product}
      status={status}
      changes={changes.count}
      mayRequire={mayRequire}
      onEdit={setWriting}
      onEnded={() => change(t('mandates.ended.said'))}
    />
  );
  return (
    <EntityInfoCard title={t('mandates.title')}>
      <div ref={root} tabIndex={-1} className={styles.card}>
        <VisuallyHidden role="status">{changes.said}</VisuallyHidden>
        <Text as="p" variant="body-small">
          {t('mandates.about')}
        </Text>
        {list('active')}
        {mayRequire && (
          <div className={styles.actions}>
            <Button
              variant="secondary"
              className={styles.action}
              onPress={() => setWriting('new')}
            >
              {t('mandates.require')}
            </Button>
          </div>
        )}
        {list('ended')}
      </div>
      {writing && draftOf && (
        <MandateDialog
          product={product}
          mandate={writing === 'new' ? undefined : writing}
          draft={draftOf(writing === 'new' ? 'new' : writing.id)}
          onSaved={() => change(t('mandates.saved'))}
          onMeanwhile={() => change('')}
          onClose={() => setWriting(undefined)}
        />
      )}
    </EntityInfoCard>
  );
}

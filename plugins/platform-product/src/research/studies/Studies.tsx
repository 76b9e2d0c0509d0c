import { useState } from 'react';
import { stringifyEntityRef } from '@backstage/catalog-model';
import { Button, Text } from '@backstage/ui';
import { EntityInfoCard } from '@backstage/plugin-catalog-react';
import { Product } from '../../catalog/productOf';
import { useWords } from '../../translation/useWords';
import { Research } from '../useResearch';
import { StudyEntry } from './StudyEntry';
import { StudyForm } from './StudyForm';
import styles from '../Research.module.css';

/** The studies that somebody is a member of, and where they start one. */
export function Studies(props: {
  product: Product;
  research: Research;
  onChange(): void;
}) {
  const { product, research, onChange } = props;
  const { studies, mayWrite } = research;
  const { t } = useWords();
  const [editing, setEditing] = useState<string>();
  const close = () => setEditing(undefined);
  const saved = () => {
    close();
    onChange();
  };
  const productRef = stringifyEntityRef(product.path);
  return (
    <EntityInfoCard title={t('research.studies.title')}>
      <div className={styles.part}>
        <Text as="p" variant="body-small">
          {t('research.studies.what')}
        </Text>
        {studies.length > 0 && (
          <ul aria-label={t('research.studies.title')} className={styles.list}>
            {studies.map(study =>
              editing === study.id ? (
                <li key={study.id} className={styles.entry}>
                  <StudyForm
                    study={study}
                    productRef={productRef}
                    onSaved={saved}
                    onClose={close}
                  />
                </li>
              ) : (
                <StudyEntry
                  key={study.id}
                  study={study}
                  onEdit={() => setEditing(study.id)}
                />
              ),
            )}
          </ul>
        )}
        {mayWrite && editing === '' && (
          <StudyForm productRef={productRef} onSaved={saved} onClose={close} />
        )}
        {mayWrite && editing === undefined && (
          <div className={styles.actions}>
            <Button
              variant="secondary"
              className={styles.action}
              onPress={() => setEditing('')}
            >
              {t('research.studies.start')}
            </Button>
          </div>
        )}
      </div>
    </EntityInfoCard>
  );
}

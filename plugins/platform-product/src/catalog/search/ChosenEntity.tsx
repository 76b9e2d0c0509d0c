import { Button } from '@backstage/ui';
import {
  EntityRefLink,
  useEntityPresentation,
} from '@backstage/plugin-catalog-react';
import { useWords } from '../../translation/useWords';
import styles from './EntitiesField.module.css';

/** Something of the catalog that was chosen, and the way to take it out again. */
export function ChosenEntity(props: { entityRef: string; onRemove(): void }) {
  const { entityRef, onRemove } = props;
  const { t } = useWords();
  const { primaryTitle } = useEntityPresentation(entityRef);
  return (
    <li className={styles.chosen}>
      <EntityRefLink entityRef={entityRef} className={styles.target} />
      <Button
        variant="tertiary"
        className={styles.action}
        aria-label={t('catalogSearch.removeNamed', { title: primaryTitle })}
        onPress={onRemove}
      >
        {t('catalogSearch.remove')}
      </Button>
    </li>
  );
}

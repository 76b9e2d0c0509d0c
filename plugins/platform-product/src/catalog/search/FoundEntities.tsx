import { Button } from '@backstage/ui';
import { useWords } from '../../translation/useWords';
import { FoundEntity } from './useEntitySearch';
import { Said } from '../../text/Said';
import styles from './EntitiesField.module.css';

/** What a search found, to be chosen from. */
export function FoundEntities(props: {
  /** What was searched for. */
  text: string;
  found?: FoundEntity[];
  error?: Error;
  onChoose(entityRef: string): void;
}) {
  const { text, found, error, onChoose } = props;
  const { t } = useWords();

  function outcome() {
    if (error) {
      return t('catalogSearch.unanswered');
    }
    if (!found) {
      return t('catalogSearch.searching');
    }
    return found.length
      ? t('catalogSearch.found', { count: found.length })
      : t('catalogSearch.none', { text });
  }
  return (
    <>
      <Said as="p" variant="body-small">
        {text && outcome()}
      </Said>
      {text !== '' && (
        <ul className={styles.list}>
          {found?.map(({ entityRef, title }) => (
            <li key={entityRef}>
              <Button
                variant="secondary"
                className={styles.found}
                onPress={() => onChoose(entityRef)}
              >
                {t('catalogSearch.add', { title, entityRef })}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}

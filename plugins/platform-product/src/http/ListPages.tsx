import { Button } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import styles from './ListPages.module.css';

/** The ways on and back in a list; nothing where the list has one page. */
export function ListPages(props: {
  /** What the pages are of. */
  label: string;
  onPrevious?: () => void;
  onNext?: () => void;
}) {
  const { label, onPrevious, onNext } = props;
  const { t } = useWords();
  if (!onPrevious && !onNext) {
    return null;
  }
  return (
    <nav aria-label={label} className={styles.pages}>
      <Button
        variant="secondary"
        className={styles.page}
        isDisabled={!onPrevious}
        onPress={onPrevious}
      >
        {t('page.previous')}
      </Button>
      <Button
        variant="secondary"
        className={styles.page}
        isDisabled={!onNext}
        onPress={onNext}
      >
        {t('page.next')}
      </Button>
    </nav>
  );
}

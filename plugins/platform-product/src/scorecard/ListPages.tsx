import { Button } from '@backstage/ui';
import { useWords } from '../translation/useWords';
import styles from './ProductsContent.module.css';

/** The ways on and back in a list; nothing where the list has one page. */
export function ListPages(props: {
  onPrevious?: () => void;
  onNext?: () => void;
}) {
  const { onPrevious, onNext } = props;
  const { t } = useWords();
  if (!onPrevious && !onNext) {
    return null;
  }
  return (
    <nav aria-label={t('products.pages')} className={styles.pages}>
      <Button
        variant="secondary"
        className={styles.page}
        isDisabled={!onPrevious}
        onPress={onPrevious}
      >
        {t('products.previous')}
      </Button>
      <Button
        variant="secondary"
        className={styles.page}
        isDisabled={!onNext}
        onPress={onNext}
      >
        {t('products.next')}
      </Button>
    </nav>
  );
}

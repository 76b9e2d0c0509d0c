import { Button } from '@backstage/ui';
import { SubjectData } from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';
import styles from './Subject.module.css';

/** Takes what is kept about a person along as a file. */
export function DownloadData({ data }: { data: SubjectData }) {
  const { t } = useWords();
  const download = () => {
    const { userRef, sections } = data;
    const address = URL.createObjectURL(
      new Blob([JSON.stringify({ userRef, sections }, null, 2)], {
        type: 'application/json',
      }),
    );
    const link = document.createElement('a');
    link.href = address;
    link.download = 'my-data.json';
    link.click();
    URL.revokeObjectURL(address);
  };
  return (
    <div className={styles.actions}>
      <Button
        variant="secondary"
        className={styles.action}
        onPress={() => download()}
      >
        {t('subject.download')}
      </Button>
    </div>
  );
}

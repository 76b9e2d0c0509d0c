import { Button } from '@backstage/ui';
import { SubjectData } from 'backstage-plugin-platform-product-common';
import { saveFile } from '../http/saveFile';
import { useWords } from '../translation/useWords';
import styles from './Subject.module.css';

/** Takes what is kept about a person along as a file. */
export function DownloadData({ data }: { data: SubjectData }) {
  const { t } = useWords();
  const download = () => {
    const { userRef, sections } = data;
    const content = JSON.stringify({ userRef, sections }, null, 2);
    saveFile('my-data.json', content, 'application/json');
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

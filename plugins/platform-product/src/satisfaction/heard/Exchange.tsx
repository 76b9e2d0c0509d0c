import { Text } from '@backstage/ui';
import { useWords } from '../../translation/useWords';
import styles from './Heard.module.css';

/** What somebody wrote and what the owners answered; plain text, as it was typed. */
export function Exchange(props: {
  /** Who wrote when. */
  written: string;
  words: string;
  reply?: string;
  status?: string;
}) {
  const { written, words, reply, status } = props;
  const { t } = useWords();
  return (
    <li className={styles.exchange}>
      <Said by={written} words={words} />
      {reply !== undefined && (
        <Said by={t('satisfaction.heard.owners')} words={reply} />
      )}
      {status && (
        <Text as="p" variant="body-small" color="secondary">
          {status}
        </Text>
      )}
    </li>
  );
}

function Said({ by, words }: { by: string; words: string }) {
  return (
    <div>
      <Text as="p" variant="body-small" weight="bold">
        {by}
      </Text>
      <Text as="p" variant="body-medium" className={styles.words}>
        {words}
      </Text>
    </div>
  );
}

import { Button, Text } from '@backstage/ui';
import { Adoption } from 'backstage-plugin-platform-product-common';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { useWords } from '../../translation/useWords';
import { Said } from '../../text/Said';
import styles from './ChoiceCard.module.css';

/** What a product shows that no team has spoken about. */
export function NobodySaid({ adoption }: { adoption: Adoption }) {
  const { meantFor, buckets } = adoption;
  const { t } = useWords();
  const [copied, copy] = useCopyToClipboard();
  const link = () => {
    const url = new URL(window.location.href);
    url.search = '';
    url.hash = '';
    return url.href;
  };
  if (meantFor === 0) {
    return <Text as="p">{t('choiceCard.empty.forNobody')}</Text>;
  }
  return (
    <div className={styles.lines}>
      <Text as="p">
        {t('choiceCard.empty.nobody')}{' '}
        {buckets.seenUsing > 0 &&
          t('choiceCard.empty.seen', { count: buckets.seenUsing })}
      </Text>
      <div className={styles.actions}>
        <Button
          variant="tertiary"
          className={styles.action}
          onPress={() => copy(link())}
        >
          {t('choiceCard.empty.copy')}
        </Button>
        <Said as="p" variant="body-small">
          {copied.value &&
            (copied.error
              ? t('choiceCard.empty.notCopied', { link: copied.value })
              : t('choiceCard.empty.copied'))}
        </Said>
      </div>
    </div>
  );
}

import { Button } from '@backstage/ui';
import { useRouteRef } from '@backstage/core-plugin-api';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { rootRouteRef } from '../../routes';
import { useWords } from '../../translation/useWords';
import { Said } from '../../text/Said';
import styles from '../Research.module.css';

/**
 * Takes along where a participant sees what is kept about them, and withdraws. It is the same
 * for everybody, so that it tells nobody who it was sent to.
 */
export function LinkForParticipant({ code }: { code: string }) {
  const { t } = useWords();
  const root = useRouteRef(rootRouteRef);
  const [copied, copy] = useCopyToClipboard();
  const link = () => new URL(`${root()}/my-data`, window.location.origin).href;
  return (
    <div className={styles.actions}>
      <Button
        variant="tertiary"
        className={styles.action}
        onPress={() => copy(link())}
      >
        {t('research.linkFor.copy', { code })}
      </Button>
      <Said as="span" variant="body-small">
        {copied.value &&
          (copied.error
            ? t('research.linkFor.notCopied', { link: copied.value })
            : t('research.linkFor.copied'))}
      </Said>
    </div>
  );
}

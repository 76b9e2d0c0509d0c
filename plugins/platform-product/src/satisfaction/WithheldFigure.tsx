import { Button, Text } from '@backstage/ui';
import { Satisfaction } from 'backstage-plugin-platform-product-common';
import useCopyToClipboard from 'react-use/esm/useCopyToClipboard';
import { useWords } from '../translation/useWords';
import { periodNameBeside } from './periodName';
import { Said } from '../text/Said';
import styles from './RatingForm.module.css';

/** Says why there is no figure, and how colleagues can help to get one. */
export function WithheldFigure(props: { satisfaction: Satisfaction }) {
  const { period, rules } = props.satisfaction;
  const { t } = useWords();
  const [copied, copy] = useCopyToClipboard();
  const link = () => {
    const url = new URL(window.location.href);
    url.search = '?rate';
    url.hash = '';
    return url.href;
  };
  return (
    <div className={styles.outcome}>
      <Text as="p" variant="body-small">
        {t('satisfaction.withheld.text', {
          period: periodNameBeside(period, period, t('language')),
          k: String(rules.k),
        })}
      </Text>
      <div className={`${styles.actions} ${styles.textActions}`}>
        <Button
          variant="tertiary"
          className={styles.action}
          onPress={() => copy(link())}
        >
          {t('satisfaction.withheld.copy')}
        </Button>
        <Said as="p" variant="body-small">
          {copied.value &&
            (copied.error
              ? t('satisfaction.withheld.notCopied', { link: copied.value })
              : t('satisfaction.withheld.copied'))}
        </Said>
      </div>
    </div>
  );
}

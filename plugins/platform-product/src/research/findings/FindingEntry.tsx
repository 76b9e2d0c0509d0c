import { Button, Text } from '@backstage/ui';
import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { FindingPlace } from './placeOf';
import styles from '../Research.module.css';

/** Words that may tell who somebody is, and where they stand. */
export function FindingEntry(props: {
  finding: IdentityFinding;
  place: FindingPlace;
  /** Absent where there is nothing to be shown in. */
  onShow?(): void;
}) {
  const { finding, place, onShow } = props;
  const { t } = useWords();
  const { words } = finding;
  return (
    <li className={styles.entry}>
      <Text as="p" className={styles.words}>
        {t('research.findings.entry', {
          words,
          kind: t(`insights.kind.${finding.kind}`),
          place: t(`research.findings.place.${place}`),
        })}
      </Text>
      {onShow && (
        <div className={styles.actions}>
          <Button
            variant="tertiary"
            className={styles.action}
            aria-label={t('research.findings.show', { words })}
            onPress={onShow}
          >
            {t('research.highlight.show')}
          </Button>
        </div>
      )}
    </li>
  );
}

import { Text } from '@backstage/ui';
import { EntityRefLink } from '@backstage/plugin-catalog-react';
import { ChoiceRequirement } from 'backstage-plugin-platform-product-common';
import { WrittenText } from '../../text/WrittenText';
import { useWords } from '../../translation/useWords';
import { useChoiceWords } from '../choiceWords';
import styles from './ChoiceDialog.module.css';

/** Who requires a product of a team, why, and whom to ask for an exception. */
export function RequirementNotice(props: { requirement: ChoiceRequirement }) {
  const { policy, protects, reason, ownerRef, expiresAt, isToConfirm } =
    props.requirement;
  const { t } = useWords();
  const words = useChoiceWords();
  const when = { policy, day: words.day(expiresAt) };
  if (isToConfirm) {
    return (
      <div className={styles.notice}>
        <Text as="p">{t('choiceDialog.requirement.ended', when)}</Text>
      </div>
    );
  }
  return (
    <div className={styles.notice}>
      <Text as="p" weight="bold">
        {t('choiceDialog.requirement.until', when)}
      </Text>
      <details>
        <summary className={styles.summary}>
          {t('choiceDialog.requirement.why')}
        </summary>
        <WrittenText text={protects} />
        <WrittenText text={reason} />
      </details>
      <Text as="p">
        {t('choiceDialog.requirement.exception')}{' '}
        <EntityRefLink entityRef={ownerRef} className={styles.target} />
      </Text>
    </div>
  );
}

import { Radio, RadioGroup, Text } from '@backstage/ui';
import {
  Force,
  forceOf,
  OptOutReason,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../../translation/useWords';
import { useChoiceWords } from '../../choiceWords';
import styles from './Questions.module.css';

const groups: Array<{ name: 'push' | 'pull' | 'stay' | 'none'; of: Force[] }> =
  [
    { name: 'push', of: ['push'] },
    { name: 'pull', of: ['pull'] },
    { name: 'stay', of: ['anxiety', 'habit'] },
    { name: 'none', of: ['none'] },
  ];

/** All reasons, in the order in which people are asked. */
export const allReasons = Object.keys(forceOf) as OptOutReason[];

/** Asks for the main reason of a no. */
export function ReasonQuestion(props: {
  reason?: OptOutReason;
  onChoose(reason: OptOutReason): void;
  problem?: string;
}) {
  const { reason, onChoose, problem } = props;
  const { t } = useWords();
  const words = useChoiceWords();
  return (
    <RadioGroup
      label={t('choiceDialog.reason.question')}
      className={styles.reasons}
      value={reason ?? null}
      onChange={chosen => onChoose(chosen as OptOutReason)}
      isInvalid={problem !== undefined}
      description={problem}
    >
      {groups.map(({ name, of }) => (
        <div
          key={name}
          role="group"
          aria-label={t(`choiceDialog.reason.group.${name}`)}
          className={styles.group}
        >
          <Text as="p" variant="body-small" color="secondary">
            {t(`choiceDialog.reason.group.${name}`)}
          </Text>
          <div className={styles.radios}>
            {allReasons
              .filter(each => of.includes(forceOf[each]))
              .map(each => (
                <Radio key={each} value={each} className={styles.chip}>
                  {each === 'not-relevant'
                    ? t('choiceDialog.reason.notRelevant')
                    : words.reason(each)}
                </Radio>
              ))}
          </div>
        </div>
      ))}
    </RadioGroup>
  );
}

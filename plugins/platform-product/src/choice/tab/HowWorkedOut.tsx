import { useState } from 'react';
import { Button } from '@backstage/ui';
import { Explanation } from '../../satisfaction/Explanation';
import { useWords } from '../../translation/useWords';
import styles from './Choices.module.css';

const figures = ['buckets', 'voluntary', 'left', 'there'] as const;

/** Each figure of the tab in a sentence, with its source. */
export function HowWorkedOut() {
  const { t } = useWords();
  const [isOpen, setOpen] = useState(false);
  return (
    <div>
      <Button
        variant="tertiary"
        className={styles.action}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        {t('choiceTab.worked.open')}
      </Button>
      {isOpen && (
        <dl className={styles.terms}>
          {figures.map(figure => (
            <Explanation
              key={figure}
              title={t(`choiceTab.worked.${figure}.title`)}
            >
              {t(`choiceTab.worked.${figure}.text`)}
            </Explanation>
          ))}
        </dl>
      )}
    </div>
  );
}

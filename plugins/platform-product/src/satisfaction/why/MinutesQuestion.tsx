import { useState } from 'react';
import { Button, Text } from '@backstage/ui';
import {
  maxMinutes,
  MinutesSaved,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { ChoiceButton } from '../ChoiceButton';
import { MinutesField } from './MinutesField';
import {
  Direction,
  minutesAbout,
  spokenMinutes,
  wholeMinutes,
} from './minutesInput';
import { MinutesRange } from './MinutesRange';
import styles from './MinutesQuestion.module.css';

const directions: Direction[] = ['saves', 'costs'];

/** "Each time it saves me about 10 minutes (usually 5–20, change)". */
export function MinutesQuestion(props: {
  minutes?: MinutesSaved;
  onAnswer(minutes: MinutesSaved | undefined): void;
}) {
  const { minutes, onAnswer } = props;
  const { t } = useWords();
  const spoken = minutes && spokenMinutes(minutes);
  const [direction, setDirection] = useState(spoken?.direction ?? 'saves');
  const [rangeShown, setRangeShown] = useState(false);

  const turn = (to: Direction) => {
    setDirection(to);
    if (spoken && to !== direction) {
      onAnswer(minutesAbout(to, spoken.about));
    }
  };
  const enter = (text: string) =>
    onAnswer(text === '' ? undefined : minutesAbout(direction, Number(text)));

  const question = t('satisfaction.why.minutes.question');
  return (
    <div className={styles.question} role="group" aria-label={question}>
      <Text as="p" variant="body-medium">
        {question}
      </Text>
      <div className={styles.row}>
        {directions.map(each => (
          <ChoiceButton
            key={each}
            isSelected={each === direction}
            onChoose={() => turn(each)}
          >
            {t(`satisfaction.why.minutes.${each}`)}
          </ChoiceButton>
        ))}
        <MinutesField
          label={t('satisfaction.why.minutes.about')}
          value={spoken ? String(spoken.about) : ''}
          problemWith={text =>
            text === '' || wholeMinutes(text) !== undefined
              ? undefined
              : t('satisfaction.why.minutes.notWhole', {
                  max: String(maxMinutes),
                })
          }
          onEnter={enter}
        />
      </div>
      {spoken && (
        <div className={styles.usually}>
          <Text as="p" variant="body-small">
            {t('satisfaction.why.minutes.usually', {
              low: String(spoken.from),
              high: String(spoken.to),
            })}
          </Text>
          <Button
            variant="tertiary"
            className={styles.change}
            aria-expanded={rangeShown}
            onPress={() => setRangeShown(!rangeShown)}
          >
            {t('satisfaction.why.minutes.change')}
          </Button>
        </div>
      )}
      {spoken && rangeShown && (
        <MinutesRange spoken={spoken} onAnswer={onAnswer} />
      )}
    </div>
  );
}

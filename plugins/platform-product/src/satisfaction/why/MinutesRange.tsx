import {
  maxMinutes,
  MinutesSaved,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { MinutesField } from './MinutesField';
import { keptMinutes, SpokenMinutes, wholeMinutes } from './minutesInput';
import styles from './MinutesQuestion.module.css';

/** The two ends of the range around a number of minutes. */
export function MinutesRange(props: {
  spoken: SpokenMinutes;
  onAnswer(minutes: MinutesSaved): void;
}) {
  const { spoken, onAnswer } = props;
  const { t } = useWords();

  const problemWith = (
    text: string,
    fits: (minutes: number) => boolean,
    misfit: 'fromTooHigh' | 'toTooLow',
  ) => {
    const minutes = wholeMinutes(text, -maxMinutes);
    if (minutes === undefined) {
      return t('satisfaction.why.minutes.notWithin', {
        max: String(maxMinutes),
      });
    }
    return fits(minutes)
      ? undefined
      : t(`satisfaction.why.minutes.${misfit}`, {
          about: String(spoken.about),
        });
  };
  const enter = (end: 'from' | 'to', text: string) =>
    onAnswer(
      keptMinutes({
        ...spoken,
        [end]: wholeMinutes(text, -maxMinutes) ?? spoken[end],
      }),
    );

  return (
    <div className={styles.row}>
      <MinutesField
        label={t('satisfaction.why.minutes.from')}
        value={String(spoken.from)}
        problemWith={text =>
          problemWith(text, minutes => minutes <= spoken.about, 'fromTooHigh')
        }
        onEnter={text => enter('from', text)}
      />
      <MinutesField
        label={t('satisfaction.why.minutes.to')}
        value={String(spoken.to)}
        problemWith={text =>
          problemWith(text, minutes => minutes >= spoken.about, 'toTooLow')
        }
        onEnter={text => enter('to', text)}
      />
    </div>
  );
}

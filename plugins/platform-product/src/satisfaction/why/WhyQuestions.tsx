import { RatingAnswer } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { ChoiceQuestion } from '../ChoiceQuestion';
import { frequencies, loads, preferences } from '../scale';
import { MyAnswer } from '../useMyAnswer';
import { FixedMinutes } from './FixedMinutes';
import { MinutesQuestion } from './MinutesQuestion';

/** The questions beside the score, as far as they are asked of the person. */
export function WhyQuestions(props: { answer: RatingAnswer; mine: MyAnswer }) {
  const { answer, mine } = props;
  const { fixed, add } = mine;
  const { t } = useWords();
  const usesIt = answer.notUsed === undefined;
  return (
    <>
      <ChoiceQuestion
        question={t('satisfaction.why.preference.question')}
        choices={preferences}
        chosen={answer.preference}
        isFixed={fixed.has('preference')}
        labelOf={choice => t(`satisfaction.why.preference.${choice}`)}
        onChoose={preference => add({ preference })}
      />
      {usesIt && (
        <ChoiceQuestion
          question={t('satisfaction.why.load.question')}
          choices={loads}
          chosen={answer.load}
          isFixed={fixed.has('load')}
          labelOf={choice => t(`satisfaction.why.load.${choice}`)}
          onChoose={load => add({ load })}
        />
      )}
      {usesIt && mine.terms.asks.timeQuestions && (
        <>
          <ChoiceQuestion
            question={t('satisfaction.why.frequency.question')}
            choices={frequencies}
            chosen={answer.frequency}
            isFixed={fixed.has('frequency')}
            labelOf={choice => t(`satisfaction.why.frequency.${choice}`)}
            onChoose={frequency => add({ frequency })}
          />
          {fixed.has('minutesSaved') ? (
            <FixedMinutes minutes={answer.minutesSaved} />
          ) : (
            <MinutesQuestion
              minutes={answer.minutesSaved}
              onAnswer={minutesSaved => add({ minutesSaved })}
            />
          )}
        </>
      )}
    </>
  );
}

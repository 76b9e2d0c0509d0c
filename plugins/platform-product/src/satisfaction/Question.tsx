import { useState } from 'react';
import { Text } from '@backstage/ui';
import { MyRating } from 'backstage-plugin-platform-product-common';
import { useWords } from '../translation/useWords';
import { fixedWords } from './answerWords';
import { ChoiceQuestion } from './ChoiceQuestion';
import { RenewQuestion } from './RenewQuestion';
import { notUsedReasons } from './scale';
import { ScoreButtons } from './ScoreButtons';
import { MyAnswer } from './useMyAnswer';
import { MainAnswer } from './wholeAnswer';

/** The question itself: a score, or why somebody does not use the product. */
export function Question(props: {
  title: string;
  mine: MyAnswer;
  previous: MyRating['previous'];
  /** Called when what had the focus is gone. */
  onFocusLost(): void;
}) {
  const { title, mine, previous, onFocusLost } = props;
  const { t } = useWords();
  const [renewing, setRenewing] = useState(
    mine.chosen === null && previous !== undefined,
  );
  const [askingWhyNot, setAskingWhyNot] = useState(false);
  const question = t('satisfaction.question', { title });
  const reasonsShown = askingWhyNot || mine.chosen?.notUsed !== undefined;

  const answer = (main: MainAnswer) => {
    setAskingWhyNot(false);
    const { score, notUsed } = mine.chosen ?? {};
    if (main.score !== score || main.notUsed !== notUsed) {
      mine.answer(main);
    }
  };
  const leaveRenewing = () => {
    setRenewing(false);
    onFocusLost();
  };

  const asked = (
    <Text as="p" variant="body-large" weight="bold">
      {question}
    </Text>
  );
  if (mine.fixed.has('score')) {
    return (
      <>
        {asked}
        {mine.chosen && (
          <Text as="p" variant="body-medium">
            {fixedWords(mine.chosen, t)}
          </Text>
        )}
      </>
    );
  }
  return (
    <>
      {asked}
      {renewing && previous ? (
        <RenewQuestion
          previous={previous}
          current={mine.terms.period}
          onRenew={() => {
            const { score, notUsed } = previous;
            answer({ score, notUsed });
            leaveRenewing();
          }}
          onChange={leaveRenewing}
        />
      ) : (
        <>
          <ScoreButtons
            question={question}
            chosen={mine.chosen}
            reasonsShown={reasonsShown}
            onScore={score => answer({ score })}
            onNotUsed={() => setAskingWhyNot(!askingWhyNot)}
          />
          {reasonsShown && (
            <ChoiceQuestion
              question={t('satisfaction.notUsed.why')}
              choices={notUsedReasons}
              chosen={mine.chosen?.notUsed}
              labelOf={reason => t(`satisfaction.notUsed.reason.${reason}`)}
              onChoose={notUsed => notUsed && answer({ notUsed })}
            />
          )}
        </>
      )}
    </>
  );
}

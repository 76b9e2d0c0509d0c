import { useApi } from '@backstage/core-plugin-api';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { OwnersAnswer } from '../../../satisfaction/replies/OwnersAnswer';
import { useWords } from '../../../translation/useWords';
import { choicePath } from '../../choicePath';
import { AskAgain } from './AskAgain';

/** A choice as something that owners answer: with a version of its own. */
interface AnswerableChoice {
  reply?: string;
  version: number;
  choice: TeamChoice;
}

const answerable = (choice: TeamChoice): AnswerableChoice => ({
  ...(choice.answer && { reply: choice.answer.text }),
  version: choice.answer?.version ?? 0,
  choice,
});

/** What owners say to a team that opted out: an answer for all, or whether it would look again. */
export function OwnerTalk(props: {
  choice: TeamChoice;
  onShow(choice: TeamChoice): void;
}) {
  const { choice, onShow } = props;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const send = async (answer: string, { version }: AnswerableChoice) => {
    try {
      return answerable(
        await api.call('answerOptOut', {
          params: choicePath(choice),
          body: { answer, version },
        }),
      );
    } catch (error) {
      throw asAnswerable(error);
    }
  };
  return (
    <OwnersAnswer
      to={answerable(choice)}
      mayAnswer
      readers={t('choiceTab.talk.readers')}
      send={send}
      onChange={changed => onShow(changed.choice)}
    >
      <AskAgain choice={choice} onShow={onShow} />
    </OwnersAnswer>
  );
}

/** The record in a lost race is a choice; the form compares answers. */
function asAnswerable(error: unknown): unknown {
  const body = (error as { body?: { current?: TeamChoice } }).body;
  if (body?.current?.team) {
    Object.assign(body, { current: answerable(body.current) });
  }
  return error;
}

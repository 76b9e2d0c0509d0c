import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../api';
import { currentOf } from '../http/currentOf';
import { statusOf } from '../http/statusOf';
import { useWords } from '../translation/useWords';
import { choicePath } from './choicePath';

/**
 * Takes back the last change of a team.
 *
 * @param onUndone - hears of what the team says again, or says by now
 */
export function useUndo(onUndone: (choice: TeamChoice) => void) {
  const api = useApi(platformProductApiRef);
  const { t } = useWords();
  const [undone, setUndone] = useState<TeamChoice>();
  const [error, setError] = useState<unknown>();
  // Not the state: a second press may come before the first is drawn.
  const sending = useRef(false);

  const undo = async (choice: TeamChoice) => {
    if (sending.current) {
      return;
    }
    sending.current = true;
    setError(undefined);
    try {
      const before = await api.call('undoChoice', {
        params: choicePath(choice),
        body: { version: choice.version },
      });
      setUndone(before);
      onUndone(before);
    } catch (failure) {
      setError(failure);
      const current = currentOf<TeamChoice>(failure);
      if (current) {
        onUndone(current);
      }
    } finally {
      sending.current = false;
    }
  };
  return {
    undo,
    undone,
    error,
    /** Why it was not undone, in words. */
    problem: t(
      statusOf(error) === undefined
        ? 'choices.undo.unanswered'
        : 'choices.undo.tooLate',
    ),
  };
}

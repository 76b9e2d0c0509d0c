import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  ChoiceRequest,
  ReconsiderationOutcome,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { currentOf } from '../../http/currentOf';
import { saveProblem } from '../../satisfaction/saveProblem';
import { useWords } from '../../translation/useWords';
import { choicePath } from '../choicePath';
import { statementSentAs } from '../sentAs';

/** What can be said for a team in one click. */
export interface TeamAction {
  /** What the team says is still right. */
  confirm(startedBy: ChoiceRequest['startedBy']): void;
  /** The team stays after a requirement, by its own choice. */
  stay(): void;
  undo(): void;
  /** Answers the owners, who asked to think again. */
  reconsider(outcome: ReconsiderationOutcome): void;
  /** What came of the last one, in words. */
  done?: string;
  /** Why it came to nothing, in words. */
  problem?: string;
}

/**
 * Says something for a team in one click.
 *
 * @param onChange - hears of the record as the portal has it by now
 */
export function useTeamAction(
  choice: TeamChoice,
  onChange: (changed: TeamChoice) => void,
): TeamAction {
  const { version, statement, team } = choice;
  const api = useApi(platformProductApiRef);
  const { t } = useWords();
  const [result, setResult] = useState<{ done?: string; problem?: string }>({});
  // Not the state: a second press may come before the first is drawn.
  const sending = useRef(false);
  const params = choicePath(choice);

  const problemOf = (error: unknown) => {
    if (currentOf(error)) {
      return t('choiceCard.failed.changed');
    }
    const problem = saveProblem(error);
    return problem.kind === 'invalid'
      ? t('choiceCard.failed.invalid', { reason: problem.reason })
      : t(`choiceCard.failed.${problem.kind}`, { team: team.title });
  };
  const run = async (
    done: 'confirmed' | 'stays' | 'undone' | 'told',
    send: () => Promise<TeamChoice>,
  ) => {
    if (sending.current) {
      return;
    }
    sending.current = true;
    setResult({});
    try {
      const changed = await send();
      setResult({ done: t(`choiceCard.done.${done}`, { team: team.title }) });
      onChange(changed);
    } catch (error) {
      setResult({ problem: problemOf(error) });
      const current = currentOf<TeamChoice>(error);
      if (current) {
        onChange(current);
      }
    } finally {
      sending.current = false;
    }
  };
  const record = (body: Omit<ChoiceRequest, 'version'>) =>
    api.call('recordChoice', { params, body: { ...body, version } });
  return {
    ...result,
    confirm: startedBy =>
      run('confirmed', () =>
        record({ ...statementSentAs(statement!), startedBy }),
      ),
    stay: () =>
      run('stays', () =>
        record({ choice: 'uses', basis: 'ours', startedBy: 'requirement' }),
      ),
    undo: () =>
      run('undone', () =>
        api.call('undoChoice', { params, body: { version } }),
      ),
    reconsider: outcome =>
      run('told', () =>
        api.call('reconsiderChoice', { params, body: { outcome } }),
      ),
  };
}

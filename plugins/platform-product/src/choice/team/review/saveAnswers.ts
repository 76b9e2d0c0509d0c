import {
  Choice,
  ChoiceOutcome,
  ChoiceRequest,
  PlatformProductApi,
  ReconsiderationOutcome,
  TeamChoice,
  TeamPath,
} from 'backstage-plugin-platform-product-common';
import { choicePath } from '../../choicePath';

const outcomeOf: Record<Choice, ReconsiderationOutcome> = {
  uses: 'coming-back',
  'uses-partly': 'coming-back',
  evaluating: 'looking',
  'opted-out': 'still-no',
  'not-applicable': 'still-no',
};

/** The portal takes no more at once. */
const mostAtOnce = 100;

/**
 * Saves several choices of a team, each for itself, and closes what owners asked.
 *
 * @param onOutcomes - hears of each batch, so that what was saved stays known when a
 *   later one fails
 */
export async function saveAnswers(
  api: PlatformProductApi,
  team: TeamPath,
  requests: Array<ChoiceRequest & { product: string }>,
  onOutcomes: (outcomes: ChoiceOutcome[]) => void,
): Promise<void> {
  for (let from = 0; from < requests.length; from += mostAtOnce) {
    const choices = requests.slice(from, from + mostAtOnce);
    const { outcomes } = await api.call('recordTeamChoices', {
      params: team,
      body: { choices },
    });
    onOutcomes(
      await Promise.all(
        outcomes.map(async outcome =>
          outcome.outcome === 'saved' && outcome.current
            ? { ...outcome, current: await concluded(api, outcome.current) }
            : outcome,
        ),
      ),
    );
  }
}

/** What the team said is also its answer to the owners, if they asked it to think again. */
async function concluded(
  api: PlatformProductApi,
  choice: TeamChoice,
): Promise<TeamChoice> {
  const { reconsideration, statement } = choice;
  if (!statement || !reconsideration || reconsideration.outcome) {
    return choice;
  }
  try {
    return await api.call('reconsiderChoice', {
      params: choicePath(choice),
      body: { outcome: outcomeOf[statement.choice] },
    });
  } catch {
    // The choice itself is saved. The question stays open, and is asked again next time.
    return choice;
  }
}

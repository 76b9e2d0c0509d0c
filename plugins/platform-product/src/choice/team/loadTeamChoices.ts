import {
  PlatformProductApi,
  TeamChoice,
  TeamPath,
} from 'backstage-plugin-platform-product-common';

const largestPage = 500;

/** Everything that a team said, must use or is seen using, by name; page after page. */
export async function loadTeamChoices(
  api: PlatformProductApi,
  path: TeamPath,
): Promise<TeamChoice[]> {
  const choices: TeamChoice[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.call('listTeamChoices', {
      params: path,
      query: { limit: largestPage, cursor },
    });
    choices.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor);
  return choices;
}

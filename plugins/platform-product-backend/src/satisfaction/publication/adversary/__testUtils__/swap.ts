import { isDeepStrictEqual } from 'util';
import { Knex } from 'knex';
import { Chance } from './Chance';
import { Heard, Stage } from './Stage';
import { Performance } from './perform';
import { swappedValues, valueIn } from './swappedValues';

/**
 * Complaints when something that others read would be different, had the members of each
 * batch given one another's answers.
 */
export async function complainOfSwap(
  knex: Knex,
  { story, deeds, runs }: Performance,
): Promise<string[]> {
  const { batches } = runs[runs.length - 1];
  const values = swappedValues(batches, new Chance(-story.seed));
  const stage = await Stage.open(knex, story);
  const heard: Heard[] = [];
  const complaints: string[] = [];
  for (const deed of deeds) {
    if (deed.does === 'run') {
      heard.push(await stage.run(deed.at));
    } else if (deed.does === 'rate') {
      const parts = deed.said.parts.map(version => ({
        ...version,
        value: valueIn(values, version),
      }));
      const again = { ...deed, said: { ...deed.said, parts } };
      if ((await stage.act(again)) !== deed.refused) {
        complaints.push(
          `what ${deed.person} may change depends on others' answers`,
        );
      }
    } else {
      await stage.act(deed);
    }
  }
  return [
    ...complaints,
    ...runs.flatMap((run, r) =>
      differences(heard[r], run.heard).map(
        difference => `run ${r + 1} tells who gave which answer: ${difference}`,
      ),
    ),
  ];
}

function differences(one: Heard, other: Heard): string[] {
  return (['before', 'first', 'again'] as const)
    .filter(moment => !isDeepStrictEqual(one[moment], other[moment]))
    .map(moment =>
      around(JSON.stringify(one[moment]), JSON.stringify(other[moment])),
    );
}

/** Two texts where they part. */
function around(one: string, other: string): string {
  let i = 0;
  while (one[i] === other[i]) {
    i += 1;
  }
  const cut = (text: string) => text.slice(Math.max(0, i - 60), i + 20);
  return `…${cut(one)}… and …${cut(other)}…`;
}

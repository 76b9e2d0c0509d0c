import { Knex } from 'knex';
import { Cell, PublishedStore } from '../../PublishedStore';
import { GroundTruth, TrueBatch } from './GroundTruth';
import { Holdings } from './Holdings';
import { Deed, Heard, Stage } from './Stage';
import { Intent, Story } from './story';

/** What a run made of the day. */
export interface Run {
  heard: Heard;
  cells: Cell[];
  batches: TrueBatch[];
  teamSizes: Map<string, number>;
}

/** A story as it went. */
export interface Performance {
  story: Story;
  deeds: Deed[];
  runs: Run[];
}

const quarters = [
  { id: '2026-Q4', begins: [2026, 9], closes: Date.UTC(2027, 0, 1, 1, 17) },
  { id: '2027-Q1', begins: [2027, 0], closes: Date.UTC(2027, 3, 1, 1, 17) },
];

/** So that respondent keys, and the order they bring, are the same in every performance. */
export async function fixSalts(knex: Knex): Promise<void> {
  await knex('respondent_salts').insert(
    quarters.map(({ id }) => ({
      period: id,
      salt: `the salt of ${id}`,
      pepper_fingerprint: 'its fingerprint',
    })),
  );
}

/** Performs a story, and writes down what was done and what came of it. */
export async function perform(knex: Knex, story: Story): Promise<Performance> {
  const stage = await Stage.open(knex, story);
  const holdings = new Holdings();
  const truth = new GroundTruth(knex, holdings);
  const deeds: Deed[] = [];
  const runs: Run[] = [];
  for (const [q, days] of story.quarters.entries()) {
    const { id, begins, closes } = quarters[q];
    const [year, month] = begins;
    const personOf = await stage.peopleByKey(story.people, id);
    holdings.clear();
    for (const [d, intents] of days.entries()) {
      const isLast = d === days.length - 1;
      const noon = new Date(Date.UTC(year, month, d + 2, 12));
      const at = isLast ? new Date(closes) : noon;
      for (const intent of intents) {
        deeds.push(await live(stage, holdings, intent, noon));
      }
      deeds.push({ does: 'run', at });
      runs.push({
        heard: await stage.run(at),
        cells: await new PublishedStore(knex).cells(stage.room.productId),
        batches: await truth.record(id, personOf),
        teamSizes: stage.teamSizes(),
      });
    }
  }
  return { story, deeds, runs };
}

/** Makes a deed of what somebody means to do. */
async function live(
  stage: Stage,
  holdings: Holdings,
  intent: Intent,
  at: Date,
): Promise<Deed> {
  const { person } = intent;
  if (intent.does !== 'rate') {
    const deed: Deed = { ...intent, at };
    await stage.act(deed);
    if (intent.does === 'withdraw') {
      holdings.drop(person);
    }
    return deed;
  }
  const said = holdings.prepare(person, intent.answer, intent.adds);
  const deed = { does: 'rate' as const, person, said, at };
  const refused = await stage.act({ ...deed, refused: false });
  if (refused) {
    said.parts
      .filter(version => holdings.part(person, version.part) !== version)
      .forEach(version => {
        version.insteadOf = holdings.part(person, version.part);
      });
  } else {
    holdings.keep(person, said);
  }
  return { ...deed, refused };
}

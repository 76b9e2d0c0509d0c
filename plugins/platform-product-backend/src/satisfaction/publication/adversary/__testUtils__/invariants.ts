import { isDeepStrictEqual } from 'util';
import { everybody } from '../../PublishedStore';
import { CellName, countedIn } from './countedIn';
import { columnOf, TrueBatch } from './GroundTruth';
import { linearFigures } from './linearFigures';
import { Performance, Run } from './perform';
import { sumsOf } from './sumsOf';

/** Complaints when a rule that the promise rests on does not hold. */
export function complainOfInvariants({ story, runs }: Performance): string[] {
  const { k } = story.rules;
  const ofRuns = runs.flatMap((run, r) => {
    const complaints = [
      ...complainOfBatches(run.batches, k),
      ...complainOfMeetingTwice(run.batches),
      ...complainOfCells(run),
      ...complainOfRepetition(run),
      ...(r > 0 ? complainOfChange(runs[r - 1], run) : []),
    ];
    return complaints.map(complaint => `after run ${r + 1}: ${complaint}`);
  });
  return [...ofRuns, ...complainOfFigures(runs)];
}

function complainOfBatches(batches: TrueBatch[], k: number): string[] {
  return batches.flatMap(({ id, question, team, members }) => {
    const strangers = [...members].filter(
      ([, member]) => team !== null && member.team !== team,
    );
    return [
      ...(members.size < k
        ? [`${id} of ${question} holds ${[...members.keys()].join(', ')} only`]
        : []),
      ...strangers.map(
        ([person]) => `${id} counts in ${team}, where ${person} is not`,
      ),
    ];
  });
}

function complainOfMeetingTwice(batches: TrueBatch[]): string[] {
  const met = new Set<string>();
  return batches.flatMap(({ id, question, period, members }) =>
    [...members.keys()].flatMap(person => {
      const entry = `${person} in ${question} of ${period}`;
      const isSecond = met.has(entry);
      met.add(entry);
      return isSecond ? [`${id} has ${entry} once more`] : [];
    }),
  );
}

function complainOfCells({ cells, batches }: Run): string[] {
  const named = ({ question, cut, period }: CellName) =>
    `${question} of ${cut} in ${period}`;
  const served = new Map(cells.map(cell => [named(cell), cell]));
  const names: CellName[] = [
    ...cells,
    ...batches.flatMap(({ period, question, team }) =>
      [everybody, ...(team === null ? [] : [team])].map(cut => ({
        period,
        question,
        cut,
      })),
    ),
  ];
  return [...new Map(names.map(name => [named(name), name]))].flatMap(
    ([text, name]) => {
      const cell = served.get(text);
      const said = JSON.stringify({ n: cell?.n, sums: cell?.sums });
      const members = countedIn(batches, name).map(([, member]) => member);
      const truth = JSON.stringify({
        n: members.length,
        sums: sumsOf(name.question, members),
      });
      return said === truth
        ? []
        : [`${text} says ${said}; its members ${truth}`];
    },
  );
}

/** A mean over teams that the published cells don't yield is made of something else. */
function complainOfFigures(runs: Run[]): string[] {
  return linearFigures(runs)
    .filter(({ served, reckoned }) => Math.abs(served - reckoned) > 1e-4)
    .map(
      ({ run, name, served, reckoned }) =>
        `after run ${run + 1}: ${name} says ${served}; the cells ${reckoned}`,
    );
}

function complainOfRepetition({ heard: { first, again } }: Run): string[] {
  const { batches, comments, periodsClosed } = again.counts;
  return [
    ...(batches + comments + periodsClosed > 0
      ? [`the same run once more did ${JSON.stringify(again.counts)}`]
      : []),
    ...(isDeepStrictEqual(first.served, again.served)
      ? []
      : ['the same run once more changed what is served']),
  ];
}

const listOf = ({ team, members }: TrueBatch) =>
  JSON.stringify([
    team,
    [...members].map(([person, member]) => [person, columnOf(member)]).sort(),
  ]);

/** Between two runs nothing moves, and whoever was published stays where they were. */
function complainOfChange(earlier: Run, later: Run): string[] {
  const now = new Map(later.batches.map(batch => [batch.id, listOf(batch)]));
  return [
    ...(earlier.heard.again.served.published === later.heard.before.published
      ? []
      : ['what was published moved without a run']),
    ...earlier.batches
      .filter(batch => now.get(batch.id) !== listOf(batch))
      .map(({ id }) => `${id} is not made of the same answers any more`),
  ];
}

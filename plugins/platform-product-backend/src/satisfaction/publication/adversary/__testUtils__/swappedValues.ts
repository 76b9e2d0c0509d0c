import { isDeepStrictEqual } from 'util';
import { Chance } from './Chance';
import { TrueBatch } from './GroundTruth';
import { Version } from './Holdings';

type Values = Map<number, Version['value']>;

const isTimed = ({ question }: TrueBatch) =>
  question === 'frequency' || question === 'timeSaved';

/** The answers of each batch, one by one. */
const simple = (batches: TrueBatch[]): Version[][][] =>
  batches
    .filter(batch => !isTimed(batch))
    .map(({ members }) =>
      [...members.values()].map(({ versions }) => versions),
    );

/** What is said in the place of each answer when the members of every batch swap theirs. */
export function swappedValues(batches: TrueBatch[], chance: Chance): Values {
  const values: Values = new Map();
  for (const alike of [...simple(batches), ...timed(batches)]) {
    const others = chance.shuffled(alike);
    alike.forEach((versions, i) =>
      versions.forEach((version, v) =>
        values.set(version.id, others[i][v].value),
      ),
    );
  }
  return values;
}

/** What is said in the place of one answer. What was refused must be refused again, so it must differ still. */
export function valueIn(values: Values, version: Version): Version['value'] {
  const { id, value, insteadOf } = version;
  const wouldBe = values.get(id) ?? value;
  const isNoChange =
    insteadOf && isDeepStrictEqual(valueIn(values, insteadOf), wouldBe);
  return isNoChange ? insteadOf.value : wouldBe;
}

/**
 * Frequency counts by itself and in the time saved: those who are together in both, or in
 * one and not published in the other, may swap.
 */
function timed(batches: TrueBatch[]): Version[][][] {
  const uses = new Map<number, { versions: Version[]; together: string }>();
  for (const batch of batches.filter(isTimed)) {
    for (const { versions } of batch.members.values()) {
      const frequency = versions[versions.length - 1];
      const before = uses.get(frequency.id);
      uses.set(frequency.id, {
        versions: versions.length === 2 || !before ? versions : before.versions,
        together: [...(before ? [before.together] : []), batch.id]
          .sort()
          .join(),
      });
    }
  }
  const groups = new Map<string, Version[][]>();
  for (const { versions, together } of uses.values()) {
    groups.set(together, [...(groups.get(together) ?? []), versions]);
  }
  return [...groups.values()];
}

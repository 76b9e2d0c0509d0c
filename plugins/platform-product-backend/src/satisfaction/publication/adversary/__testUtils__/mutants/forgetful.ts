import { Knex } from 'knex';
import { OwnCommentStore } from '../../../../comments/OwnCommentStore';
import { keyRow, questionColumns, RatingKey } from '../../../../RatingRow';
import { RatingStore } from '../../../../RatingStore';
import { addUpAgain, databaseOf } from './inside';
import { Mutant } from './Mutant';
import { allSumsIn, shiftBatch } from './sumsInDatabase';

const { put, remove } = RatingStore.prototype;

const marksOf = (knex: Knex, key: RatingKey) =>
  knex('ratings')
    .where(keyRow(key))
    .first(...questionColumns.map(({ batch }) => batch));

/** Does something to an answer, and has the batches it is in follow. */
async function followed<T>(
  knex: Knex,
  key: RatingKey,
  change: () => Promise<T>,
): Promise<T> {
  const row = knex('ratings').where(keyRow(key));
  const marks = await marksOf(knex, key);
  const before = await allSumsIn(row);
  const result = await change();
  const after = await allSumsIn(row);
  for (const { question, batch } of questionColumns) {
    if (marks?.[batch]) {
      await shiftBatch(knex, marks[batch], -1, before.get(question)!);
      await shiftBatch(knex, marks[batch], 1, after.get(question)!);
    }
  }
  if (marks) {
    await addUpAgain(knex, key.productId, key.period);
  }
  return result;
}

/** Mistakes with answers that are published already. */
export const forgetful: Mutant[] = [
  {
    mistake: 'a published answer follows its change',
    foundBy: ['algebra', 'swap', 'invariants'],
    make: () => {
      jest
        .spyOn(RatingStore.prototype, 'put')
        .mockImplementation(async function follow(
          this: RatingStore,
          key,
          ...answer
        ) {
          const kept = await put.call(this, key, ...answer);
          const knex = databaseOf(this);
          return (
            kept ??
            followed(knex, key, async () => {
              const marks = await marksOf(knex, key);
              await knex('ratings').where(keyRow(key)).delete();
              const changed = await put.call(this, key, ...answer);
              await knex('ratings').where(keyRow(key)).update(marks);
              return changed;
            })
          );
        });
    },
  },
  {
    mistake: 'erasure subtracts',
    foundBy: ['swap', 'invariants'],
    make: () => {
      jest
        .spyOn(RatingStore.prototype, 'remove')
        .mockImplementation(async function subtract(this: RatingStore, key) {
          await followed(databaseOf(this), key, () => remove.call(this, key));
        });
    },
  },
  {
    mistake: 'the mark goes with a withdrawal',
    foundBy: ['invariants'],
    make: () => {
      jest
        .spyOn(RatingStore.prototype, 'remove')
        .mockImplementation(async function forget(this: RatingStore, key) {
          const knex = databaseOf(this);
          await knex('ratings').where(keyRow(key)).delete();
          await new OwnCommentStore(knex).put(key, undefined);
        });
    },
  },
];

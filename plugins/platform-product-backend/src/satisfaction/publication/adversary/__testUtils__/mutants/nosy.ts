import { Knex } from 'knex';
import { Figures } from '../../../../figures/Figures';
import { rounded } from '../../../../figures/rounded';
import { PublishedStore } from '../../../PublishedStore';
import { publishedQuestions } from '../../../questions';
import { addUpAgain, databaseOf } from './inside';
import { Mutant } from './Mutant';
import { shiftBatch, sumsIn } from './sumsInDatabase';

const { addBatches } = PublishedStore.prototype;
const { workOut } = Figures.prototype;

/** Takes everybody of a team out of mixed batches, into a new one of the team. */
async function gather(
  knex: Knex,
  period: string,
  { id, question, teamRef }: Parameters<typeof addBatches>[2][0],
): Promise<void> {
  const asked = publishedQuestions.find(other => other.question === question)!;
  const mixed = await knex('published_batches')
    .where({ period, question })
    .whereNull('team_ref')
    .pluck('id');
  for (const other of mixed) {
    const team = knex('ratings').where({
      period,
      team_ref: teamRef,
      [asked.batchColumn]: other,
    });
    const sums = await sumsIn(team, asked);
    await shiftBatch(knex, other, -1, sums);
    await shiftBatch(knex, id, 1, sums);
    await team.update({ [asked.batchColumn]: id });
  }
}

/** Mistakes that tell more of a team than its batches do. */
export const nosy: Mutant[] = [
  {
    mistake: "mixed people join their team's cell later",
    foundBy: ['algebra', 'invariants'],
    make: () => {
      jest
        .spyOn(PublishedStore.prototype, 'addBatches')
        .mockImplementation(async function join(
          this: PublishedStore,
          productId,
          period,
          batches,
        ) {
          await addBatches.call(this, productId, period, batches);
          for (const batch of batches) {
            if (batch.teamRef !== undefined) {
              await gather(databaseOf(this), period, batch);
            }
          }
          await addUpAgain(databaseOf(this), productId, period);
        });
    },
  },
  {
    mistake: 'one team, one vote counts all teams',
    foundBy: ['swap', 'invariants'],
    make: () => {
      jest
        .spyOn(Figures.prototype, 'workOut')
        .mockImplementation(async function count(this: Figures, tx, ...rest) {
          await workOut.call(this, tx, ...rest);
          const [product, { id: period }] = rest;
          const teams: Array<{ mean: number }> = await tx('ratings')
            .where({ product_id: product, period })
            .whereNotNull('score_batch')
            .whereNotNull('team_ref')
            .groupBy('team_ref')
            .avg({ mean: 'score' });
          const row = tx('product_figures').where({
            product_id: product,
            period,
          });
          const kept = await row.clone().first('figures');
          if (teams.length > 1 && kept) {
            const figures = JSON.parse(kept.figures);
            const sum = teams.reduce((total, { mean }) => total + mean, 0);
            figures.sure.oneTeamOneVote = {
              value: rounded(sum / teams.length),
              teams: teams.length,
            };
            await row.update({ figures: JSON.stringify(figures) });
          }
        });
    },
  },
];

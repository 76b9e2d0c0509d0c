import { Question } from 'backstage-plugin-platform-product-common';
import { everybody } from '../../PublishedStore';
import { Member, TrueBatch } from './GroundTruth';

/** A cell by its name. */
export interface CellName {
  period: string;
  question: Question;
  cut: string;
}

/** Who is counted in a cell, with which answer; the same person may be in it twice. */
export const countedIn = (
  batches: TrueBatch[],
  { period, question, cut }: CellName,
): Array<[person: string, member: Member]> =>
  batches
    .filter(
      batch =>
        batch.period === period &&
        batch.question === question &&
        (cut === everybody || batch.team === cut),
    )
    .flatMap(({ members }) => [...members]);

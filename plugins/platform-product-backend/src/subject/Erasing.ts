import { Erasure } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { retried } from '../database/repeatable';
import { Subject, SubjectSource } from './SubjectSource';

class OnlyTried extends Error {}

/** Erases in all areas, or in none. */
export class Erasing {
  constructor(
    private readonly knex: Knex,
    private readonly sources: SubjectSource[],
  ) {}

  /**
   * A dry run does it all and takes it back, so that it can't say anything else than what happens.
   *
   * @returns every matter, also those of which nothing was kept
   */
  async erase(
    subject: Subject,
    { isDryRun }: { isDryRun: boolean },
  ): Promise<Erasure> {
    let sections: Erasure['sections'] = [];
    const everywhere = () =>
      this.knex.transaction(async tx => {
        sections = [];
        for (const source of this.sources) {
          const { area } = source;
          for (const erased of await source.erase(tx, subject)) {
            sections.push({ area, ...erased });
          }
        }
        if (isDryRun) {
          throw new OnlyTried();
        }
      });
    try {
      // Others write to the same tables, in another order.
      await retried(everywhere);
    } catch (error) {
      if (!(error instanceof OnlyTried)) {
        throw error;
      }
    }
    return { isDryRun, sections };
  }
}

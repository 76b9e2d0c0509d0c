import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { AdoptionInputs } from '../choice/adoption/AdoptionInputs';
import { AudienceTeams } from './AudienceTeams';
import { ProductChangeStore } from './ProductChangeStore';
import { ProductPageStore, sameProfile, StoredPage } from './ProductPageStore';

/** What the owners say from now on. */
export interface PageChange extends StoredPage {
  /** Of the page as it was read. */
  version: number;
}

/**
 * Writes what owners say: the page, the public log, and that figures are old. All of it in
 * one transaction, or nothing.
 */
export class ProductPageLedger {
  constructor(private readonly options: { knex: Knex; teamTypes: string[] }) {}

  /** @returns whether the page now says this; not when somebody else was faster */
  async write(
    productId: string,
    change: PageChange,
    now: Date,
  ): Promise<boolean> {
    return this.options.knex.transaction(async tx => {
      const pages = new ProductPageStore(tx);
      const current = await pages.find(productId);
      if (current.version !== change.version || samePage(current, change)) {
        return saysAlready(current, change);
      }
      const teams = new AudienceTeams(tx, this.options.teamTypes);
      const isAudienceChanged = !sameAudience(current, change);
      const teamsBefore = isAudienceChanged ? await teams.count(productId) : 0;
      const { profile, groups, version } = change;
      if (!(await pages.replaceProfile(productId, version, profile))) {
        return saysAlready(await pages.find(productId), change);
      }
      const changes = new ProductChangeStore(tx);
      const step = version + 1;
      const at = now.toISOString();
      if (!sameProfile(current.profile, profile)) {
        await changes.add(productId, {
          step,
          change: {
            id: randomUUID(),
            at,
            changed: 'profile',
            from: current.profile,
            to: profile,
          },
        });
      }
      if (isAudienceChanged) {
        await pages.replaceAudience(productId, groups);
        await changes.add(productId, {
          step,
          change: {
            id: randomUUID(),
            at,
            changed: 'audience',
            from: { groups: current.groups },
            to: { groups },
            teams: { from: teamsBefore, to: await teams.count(productId) },
          },
        });
        await new AdoptionInputs(tx).touch([productId]);
      }
      return true;
    });
  }
}

function sameAudience(a: StoredPage, b: StoredPage): boolean {
  return a.groups.join(' ') === b.groups.join(' ');
}

function samePage(a: StoredPage, b: StoredPage): boolean {
  return sameProfile(a.profile, b.profile) && sameAudience(a, b);
}

/** Whether what was sent is what the page says, as after a line that broke: then it is sent again. */
function saysAlready(
  current: StoredPage & { version: number },
  change: PageChange,
): boolean {
  return (
    samePage(current, change) &&
    [change.version, change.version + 1].includes(current.version)
  );
}

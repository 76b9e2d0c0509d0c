import { Adoption } from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { Caller } from '../../http/Caller';
import { Periods } from '../../satisfaction/Periods';
import { AdoptionFigures, KeptFigures } from './AdoptionFigures';
import { adoptionOf } from './adoptionOf';
import { AdoptionService } from './AdoptionService';
import { AdoptionStore } from './AdoptionStore';
import { AlternativeStore } from '../alternatives/AlternativeStore';
import { SpellCounts } from './SpellCounts';

const mostAlternatives = 5;

/**
 * Figures are kept as they are served, and worked out again by whoever reads them first
 * after something changed: nobody ever sees an old one.
 */
export class DefaultAdoptionService implements AdoptionService {
  private readonly working = new Map<string, Promise<Adoption>>();

  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'find'>;
      periods: Pick<Periods, 'current'>;
      figures: AdoptionFigures;
      standings: AdoptionStore;
      spells: SpellCounts;
      alternatives: AlternativeStore;
    },
  ) {}

  async read({ now }: Caller, entityRef: string): Promise<Adoption> {
    const { products, figures } = this.options;
    let kept = await figures.find(entityRef, now);
    if (!kept) {
      // Throws unless the catalog has it and only the mirror did not know.
      await products.find(entityRef);
      kept = (await figures.find(entityRef, now))!;
    }
    return kept.figures ?? this.workOutOnce(entityRef, kept, now);
  }

  /** People who ask at the same time wait for the same figures. */
  private workOutOnce(
    entityRef: string,
    kept: KeptFigures,
    now: Date,
  ): Promise<Adoption> {
    const key = JSON.stringify([kept, now.toISOString().slice(0, 10)]);
    let working = this.working.get(key);
    if (!working) {
      working = this.workOut(entityRef, kept, now).finally(() =>
        this.working.delete(key),
      );
      this.working.set(key, working);
    }
    return working;
  }

  private async workOut(
    entityRef: string,
    { productId, inputs }: KeptFigures,
    now: Date,
  ): Promise<Adoption> {
    const { periods, figures, standings, spells, alternatives } = this.options;
    const asOf = now.toISOString().slice(0, 10);
    const period = await periods.current(now);
    const instead = await alternatives.ofProduct(
      productId,
      now,
      mostAlternatives,
    );
    const adoption = adoptionOf(
      {
        standings: await standings.standings(productId, now),
        free: await spells.spells(productId, 'free', asOf),
        required: await spells.spells(productId, 'required', asOf),
        left: await spells.leftSince(productId, period.startsOn),
        optOuts: await spells.optOuts(productId),
        alternatives: instead.map(({ key, ...use }) => use),
      },
      { entityRef, asOf, period },
    );
    const midnight = new Date(`${asOf}T00:00:00Z`);
    midnight.setUTCDate(midnight.getUTCDate() + 1);
    const expiry = await standings.nextExpiry(productId, now);
    await figures.keep(productId, adoption, {
      inputs,
      validUntil: [midnight.toISOString(), expiry ?? '9'].sort()[0],
    });
    return adoption;
  }
}

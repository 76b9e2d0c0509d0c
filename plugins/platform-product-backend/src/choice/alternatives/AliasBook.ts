import { AlternativeAlias } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { AdoptionInputs } from '../adoption/AdoptionInputs';
import { AliasStore } from './AliasStore';

/** Changes which names mean the same, and with it the figures. */
export class AliasBook {
  constructor(private readonly knex: Knex) {}

  /** Without `means` the name stands for itself again. */
  async put(
    productId: string,
    name: string,
    means: AlternativeAlias['means'] | undefined,
  ): Promise<void> {
    await this.knex.transaction(async tx => {
      const aliases = new AliasStore(tx);
      // First, so that two owners' changes of one product come one after the other.
      await new AdoptionInputs(tx).touch([productId]);
      await (means
        ? aliases.put(productId, { name, means })
        : aliases.remove(productId, name));
    });
  }
}

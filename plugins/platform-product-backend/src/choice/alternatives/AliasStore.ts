import { AlternativeAlias } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { alternativeKey, nameKey } from '../choices/StoredChoice';

interface AliasRow {
  product_id: string;
  alias_key: string;
  name: string;
  means_ref: string | null;
  means_name: string | null;
  means_key: string;
}

const table = 'alternative_aliases';

/** Names of alternatives that the owners of a product put together. */
export class AliasStore {
  constructor(private readonly tx: Knex) {}

  /** By name. */
  async list(productId: string): Promise<AlternativeAlias[]> {
    const rows = await this.tx<AliasRow>(table)
      .where({ product_id: productId })
      .orderBy('alias_key');
    return rows.map(row => ({
      name: row.name,
      means:
        row.means_ref === null
          ? { name: row.means_name! }
          : { entityRef: row.means_ref },
    }));
  }

  /** How teams wrote what now counts as something else, by its key. */
  async namesByMeaning(productId: string): Promise<Map<string, string[]>> {
    const rows = await this.tx<AliasRow>(table)
      .where({ product_id: productId })
      .orderBy('alias_key');
    const names = new Map<string, string[]>();
    rows.forEach(({ means_key, name }) =>
      names.set(means_key, [...(names.get(means_key) ?? []), name]),
    );
    return names;
  }

  /**
   * Lets a name count as something else. What already counts as this name, and what the
   * other already counts as, follow: there are never two steps.
   */
  async put(productId: string, alias: AlternativeAlias): Promise<void> {
    const aliasKey = nameKey(alias.name);
    const asked = columnsOf(alias.means);
    const further = await this.tx<AliasRow>(table)
      .where({ product_id: productId, alias_key: asked.means_key })
      .first('means_ref', 'means_name', 'means_key');
    const meaning = further ?? asked;
    await this.remove(productId, alias.name);
    if (meaning.means_key === aliasKey) {
      return;
    }
    await this.tx<AliasRow>(table)
      .where({ product_id: productId, means_key: aliasKey })
      .update(meaning);
    await this.tx<AliasRow>(table)
      .insert({
        product_id: productId,
        alias_key: aliasKey,
        name: alias.name,
        ...meaning,
      })
      .onConflict(['product_id', 'alias_key'])
      .merge();
  }

  async remove(productId: string, name: string): Promise<void> {
    await this.tx<AliasRow>(table)
      .where({ product_id: productId, alias_key: nameKey(name) })
      .delete();
  }
}

function columnsOf(means: AlternativeAlias['means']) {
  return {
    means_ref: 'entityRef' in means ? means.entityRef : null,
    means_name: 'name' in means ? means.name : null,
    means_key: alternativeKey(means),
  };
}

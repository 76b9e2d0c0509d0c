import { Adoption } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

/** Figures as they are kept. */
interface KeptRow {
  id: string;
  figures: string | null;
  kept_input: string | number | null;
  kept_catalog: string | number | null;
  valid_until: string | null;
  input: string | number;
  catalog: string | number;
}

/** What is known of a product's figures. */
export interface KeptFigures {
  productId: string;
  /** Absent when they are old or there are none. */
  figures?: Adoption;
  /** The inputs as they are; figures worked out after this was read hold for them. */
  inputs: { product: number; catalog: number };
}

const table = 'adoption_figures';

/** Keeps figures as they are served, so that reading them is one look. */
export class AdoptionFigures {
  constructor(private readonly knex: Knex) {}

  /** @returns undefined when there is no such product */
  async find(entityRef: string, now: Date): Promise<KeptFigures | undefined> {
    const row: KeptRow | undefined = await this.knex('catalog_entities')
      .leftJoin(table, `${table}.product_id`, 'catalog_entities.id')
      .leftJoin(
        'adoption_inputs as own',
        'own.product_id',
        'catalog_entities.id',
      )
      .joinRaw(
        `left join adoption_inputs as everybody on everybody.product_id = ''`,
      )
      .where({ ref: entityRef })
      .whereRaw('is_product and vanished_at is null')
      .first(
        'catalog_entities.id as id',
        'figures',
        'input_version as kept_input',
        'catalog_version as kept_catalog',
        'valid_until',
        this.knex.raw('coalesce(own.version, 0) as input'),
        this.knex.raw('coalesce(everybody.version, 0) as catalog'),
      );
    if (!row) {
      return undefined;
    }
    const isFresh =
      row.figures !== null &&
      Number(row.kept_input) === Number(row.input) &&
      Number(row.kept_catalog) === Number(row.catalog) &&
      row.valid_until! > now.toISOString();
    return {
      productId: row.id,
      ...(isFresh && { figures: JSON.parse(row.figures!) }),
      inputs: { product: Number(row.input), catalog: Number(row.catalog) },
    };
  }

  async keep(
    productId: string,
    figures: Adoption,
    {
      inputs,
      validUntil,
    }: { inputs: KeptFigures['inputs']; validUntil: string },
  ): Promise<void> {
    await this.knex(table)
      .insert({
        product_id: productId,
        input_version: inputs.product,
        catalog_version: inputs.catalog,
        valid_until: validUntil,
        figures: JSON.stringify(figures),
      })
      .onConflict('product_id')
      .merge();
  }
}

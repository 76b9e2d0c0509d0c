import { InputError } from '@backstage/errors';
import {
  AlternativeAliasRequest,
  AlternativeRow,
  Page,
  ProductAlternative,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { Caller } from '../../http/Caller';
import { decodeCursor, foreignCursor, pageOf } from '../../http/cursor';
import { ProductScope } from '../../permissions/ProductScope';
import { AliasBook } from './AliasBook';
import { AliasStore } from './AliasStore';
import { AlternativeService, LeagueRequest } from './AlternativeService';
import { AlternativeStore } from './AlternativeStore';
import {
  LeagueInputs,
  LeaguePosition,
  LeagueRow,
  LeagueStore,
} from './LeagueStore';

const defaultLimit = 50;
const mostOfProduct = 100;
const teamsPerAlternative = 50;
const league = 'alternatives';

const comesAfter = (row: LeagueRow, after: LeaguePosition) =>
  (after.teams - row.teams ||
    after.developers - row.developers ||
    (row.key > after.key ? 1 : -1)) > 0;

const refOf = ({ alternative }: LeagueRow): string[] =>
  'entityRef' in alternative ? [alternative.entityRef] : [];

/** The rules of what is used instead. */
export class DefaultAlternativeService implements AlternativeService {
  private working?: { key: string; total: Promise<number> };

  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'find' | 'fitting' | 'titlesOf'>;
      alternatives: AlternativeStore;
      aliases: AliasStore;
      book: AliasBook;
      league: LeagueStore;
    },
  ) {}

  async ofProduct(
    { now }: Caller,
    entityRef: string,
  ): Promise<{ items: ProductAlternative[]; allowed: Array<'merge'> }> {
    const { products, alternatives, aliases } = this.options;
    const { id } = await products.find(entityRef);
    const found = await alternatives.ofProduct(id, now, mostOfProduct);
    const usedBy = await alternatives.usedBy(id, now);
    const names = await aliases.namesByMeaning(id);
    return {
      items: found.map(({ key, ...use }) => ({
        ...use,
        usedBy: (usedBy.get(key) ?? []).slice(0, teamsPerAlternative),
        mergedNames: names.get(key) ?? [],
      })),
      allowed: [],
    };
  }

  async list(
    _caller: Caller,
    { limit = defaultLimit, cursor, scope = {}, sightOf }: LeagueRequest,
  ): Promise<Page<AlternativeRow>> {
    const after = cursor === undefined ? undefined : positionIn(cursor);
    const seesAll = !scope.clause && !scope.visibleAmong;
    const { rows, totalItems } = seesAll
      ? await this.keptLeague({ limit: limit + 1, after })
      : {
          rows: (await this.leagueOf(scope, sightOf))
            .filter(row => !after || comesAfter(row, after))
            .slice(0, limit + 1),
          totalItems: undefined,
        };
    const page = pageOf(rows, limit, league, last => [
      String(last.teams),
      String(last.developers),
      last.key,
    ]);
    return {
      ...page,
      items: page.items.map(({ key, ...row }) => row),
      ...(totalItems !== undefined && { totalItems }),
    };
  }

  async listAliases(_caller: Caller, entityRef: string) {
    const { products, aliases } = this.options;
    const { id } = await products.find(entityRef);
    return { items: await aliases.list(id) };
  }

  async putAlias(
    caller: Caller,
    { product, name, means }: AlternativeAliasRequest,
  ) {
    const { products, book } = this.options;
    const { id } = await products.find(product);
    if (means && 'entityRef' in means) {
      const { entityRef } = means;
      if (!(await products.titlesOf([entityRef])).has(entityRef)) {
        throw new InputError('means.entityRef: is not in the catalog');
      }
    }
    await book.put(id, name, means);
    return this.listAliases(caller, product);
  }

  /** Worked out again by whoever reads it first after something changed. */
  private async keptLeague(request: {
    limit: number;
    after?: LeaguePosition;
  }): Promise<{ rows: LeagueRow[]; totalItems: number }> {
    const { league: store } = this.options;
    const { inputs, kept } = await store.inputs();
    const totalItems = kept ?? (await this.workOutOnce(inputs));
    return { rows: await store.page(request), totalItems };
  }

  /** People who ask at the same time wait for the same league. */
  private workOutOnce(inputs: LeagueInputs): Promise<number> {
    const key = JSON.stringify(inputs);
    if (this.working?.key !== key) {
      this.working = { key, total: this.workOut(inputs) };
      this.working.total.catch(() => {
        this.working = undefined;
      });
    }
    return this.working.total;
  }

  private async workOut(inputs: LeagueInputs): Promise<number> {
    const { league: store } = this.options;
    const rows = await store.workOut();
    await store.keep(rows, inputs);
    return rows.length;
  }

  /** For whoever sees only some products, of these alone. */
  private async leagueOf(
    { clause, visibleAmong }: ProductScope,
    sightOf: LeagueRequest['sightOf'],
  ): Promise<LeagueRow[]> {
    const { league: store } = this.options;
    let products = await store.products();
    if (clause) {
      products = await this.options.products.fitting(products, clause);
    }
    if (visibleAmong && products.length) {
      const visible = await visibleAmong(products);
      products = products.filter(ref => visible.has(ref));
    }
    if (products.length === 0) {
      return [];
    }
    const rows = await store.workOut(products);
    const sight = await sightOf?.(rows.flatMap(refOf));
    return rows.filter(
      row => !sight || refOf(row).every(ref => sight.sees(ref)),
    );
  }
}

function positionIn(cursor: string): LeaguePosition {
  const [teams, developers, key] = decodeCursor(cursor, league, 3);
  if (!/^\d{1,9}$/.test(teams) || !/^\d{1,9}$/.test(developers)) {
    throw foreignCursor();
  }
  return { teams: Number(teams), developers: Number(developers), key };
}

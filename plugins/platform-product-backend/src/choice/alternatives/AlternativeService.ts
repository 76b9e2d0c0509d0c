import {
  AlternativeAlias,
  AlternativeAliasRequest,
  AlternativeRow,
  Page,
  PageRequest,
  ProductAlternative,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';
import { EntitySight } from '../../permissions/ProductAccess';
import { ProductScope } from '../../permissions/ProductScope';

/** As much of the league as somebody may see. */
export interface LeagueRequest extends PageRequest {
  /** Products that count; absent: all. */
  scope?: ProductScope;
  /** Which alternatives may be named; absent: all. */
  sightOf?(entityRefs: string[]): Promise<EntitySight>;
}

/** What teams use instead, and which names mean the same. */
export interface AlternativeService {
  /** Instead of one product; the most teams first. */
  ofProduct(
    caller: Caller,
    entityRef: string,
  ): Promise<{ items: ProductAlternative[]; allowed: Array<'merge'> }>;

  /** Across the products of a scope; the most teams first. */
  list(caller: Caller, request: LeagueRequest): Promise<Page<AlternativeRow>>;

  listAliases(
    caller: Caller,
    entityRef: string,
  ): Promise<{ items: AlternativeAlias[] }>;

  putAlias(
    caller: Caller,
    request: AlternativeAliasRequest,
  ): Promise<{ items: AlternativeAlias[] }>;
}

import { PermissionsService } from '@backstage/backend-plugin-api';
import { isError, NotAllowedError } from '@backstage/errors';
import {
  AuthorizeResult,
  ConditionalPolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  choiceReadPermission,
  NamedEntity,
} from 'backstage-plugin-platform-product-common';
import { noProduct, ProductDirectory } from '../catalog/ProductDirectory';
import { RequestCaller } from '../http/Caller';
import { CatalogVisibility } from './CatalogVisibility';
import { criteriaToSql } from './criteriaToSql';
import { Decisions, EntityPermission } from './Decisions';
import { nothingVisible, ProductScope } from './ProductScope';

const refused = (permission: EntityPermission) =>
  new NotAllowedError(
    `The portal's policy does not allow this (${permission.name})`,
  );

/** What somebody sees of the entities that they were to be shown. */
export interface EntitySight {
  /** Whether they see everything there is. */
  isWhole: boolean;
  sees(entityRef: string): boolean;
}

/** Decides who may do something with which products. */
export class ProductAccess {
  constructor(
    private readonly options: {
      permissions: PermissionsService;
      decisions: Decisions;
      visibility: CatalogVisibility;
      products: ProductDirectory;
    },
  ) {}

  /**
   * Lets somebody do something with one product, or throws.
   *
   * Where the policy allows everything, nothing is looked up: whether the product
   * exists is for whoever reads it next.
   *
   * @param options - `fresh` for whatever changes something: asks everything again
   * @throws NotFoundError for what the caller can't see, as if it did not exist
   * @throws NotAllowedError when the policy refuses
   */
  async require(
    caller: RequestCaller,
    entityRef: string,
    permission: EntityPermission,
    options: { fresh?: boolean } = {},
  ): Promise<void> {
    const { decisions, products, visibility } = this.options;
    const decision = await decisions.of(caller, permission, options);
    if (decision.catalogRead.result === AuthorizeResult.CONDITIONAL) {
      if (!(await visibility.sees(caller, entityRef, options))) {
        throw noProduct(entityRef);
      }
    } else if (decision.catalogRead.result !== AuthorizeResult.ALLOW) {
      throw noProduct(entityRef);
    }

    if (decision.permission.result !== AuthorizeResult.ALLOW) {
      // What does not exist is not refused but unknown, to everybody alike.
      await products.find(entityRef);
      const isAllowed =
        decision.permission.result === AuthorizeResult.CONDITIONAL &&
        (await this.fits(caller, entityRef, permission, decision.permission));
      if (!isAllowed) {
        throw refused(permission);
      }
    }
  }

  /**
   * What of a list of products somebody may see under a permission.
   *
   * @param options - `fresh` for whatever changes something: asks the policy again
   * @throws NotAllowedError when the policy refuses all of them
   */
  async scopeOf(
    caller: RequestCaller,
    permission: EntityPermission,
    options: { fresh?: boolean } = {},
  ): Promise<ProductScope> {
    const { decisions, visibility } = this.options;
    const decision = await decisions.of(caller, permission, options);
    const tests: Array<NonNullable<ProductScope['visibleAmong']>> = [];
    let clause: ProductScope['clause'];

    if (decision.permission.result === AuthorizeResult.CONDITIONAL) {
      clause = criteriaToSql(decision.permission);
      if (!clause) {
        tests.push(refs => this.decidedAmong(caller, permission, refs));
      }
    } else if (decision.permission.result !== AuthorizeResult.ALLOW) {
      throw refused(permission);
    }

    if (decision.catalogRead.result === AuthorizeResult.CONDITIONAL) {
      tests.push(refs => visibility.seenAmong(caller, refs));
    } else if (decision.catalogRead.result !== AuthorizeResult.ALLOW) {
      return nothingVisible;
    }
    return {
      clause,
      ...(tests.length && { visibleAmong: refs => passing(tests, refs) }),
    };
  }

  /** Of the products with the given ids those that somebody can see, by id. */
  async seenAmong(
    caller: RequestCaller,
    ids: string[],
  ): Promise<Map<string, NamedEntity>> {
    const found = await this.options.products.withIds([...new Set(ids)]);
    const sight = await this.sightOf(
      caller,
      found.map(({ entityRef }) => entityRef),
    );
    return new Map(
      found
        .filter(({ entityRef }) => sight.sees(entityRef))
        .map(({ id, entityRef, title }) => [id, { entityRef, title }]),
    );
  }

  /**
   * Which of the given products somebody may do something with.
   *
   * @param options - as in {@link ProductAccess.scopeOf}
   */
  async allowedAmong(
    caller: RequestCaller,
    permission: EntityPermission,
    entityRefs: string[],
    options: { fresh?: boolean } = {},
  ): Promise<Set<string>> {
    if (entityRefs.length === 0) {
      return new Set();
    }
    const { clause, visibleAmong } = await this.scopeOf(
      caller,
      permission,
      options,
    );
    const fitting = clause
      ? await this.options.products.fitting(entityRefs, clause)
      : entityRefs;
    return visibleAmong ? visibleAmong(fitting) : new Set(fitting);
  }

  /** The same where being refused altogether is no error: then it is none of them. */
  async allowedIfAny(
    caller: RequestCaller,
    permission: EntityPermission,
    entityRefs: string[],
    options: { fresh?: boolean } = {},
  ): Promise<Set<string>> {
    try {
      return await this.allowedAmong(caller, permission, entityRefs, options);
    } catch (error) {
      if (isError(error) && error.name === 'NotAllowedError') {
        return new Set();
      }
      throw error;
    }
  }

  /**
   * Which of the given entities, products or not, somebody sees in the catalog.
   *
   * @param options - as in {@link ProductAccess.scopeOf}
   */
  async sightOf(
    caller: RequestCaller,
    entityRefs: string[],
    options: { fresh?: boolean } = {},
  ): Promise<EntitySight> {
    const { decisions, visibility } = this.options;
    const { catalogRead } = await decisions.of(
      caller,
      choiceReadPermission,
      options,
    );
    if (catalogRead.result === AuthorizeResult.ALLOW) {
      return { isWhole: true, sees: () => true };
    }
    const refs = [...new Set(entityRefs)];
    const seen =
      catalogRead.result === AuthorizeResult.CONDITIONAL && refs.length > 0
        ? await visibility.seenAmong(caller, refs)
        : new Set<string>();
    return { isWhole: false, sees: ref => seen.has(ref) };
  }

  private async fits(
    caller: RequestCaller,
    entityRef: string,
    permission: EntityPermission,
    decision: ConditionalPolicyDecision,
  ): Promise<boolean> {
    const clause = criteriaToSql(decision);
    return clause
      ? this.options.products.fits(entityRef, clause)
      : (await this.decidedAmong(caller, permission, [entityRef])).size > 0;
  }

  /** Has the catalog evaluate what the mirror can't. */
  private async decidedAmong(
    { credentials }: RequestCaller,
    permission: EntityPermission,
    entityRefs: string[],
  ): Promise<Set<string>> {
    const answers = await this.options.permissions.authorize(
      entityRefs.map(resourceRef => ({ permission, resourceRef })),
      { credentials },
    );
    return new Set(
      entityRefs.filter((_, i) => answers[i].result === AuthorizeResult.ALLOW),
    );
  }
}

/** What passes every test; none is asked about what another refused. */
async function passing(
  tests: Array<(refs: string[]) => Promise<Set<string>>>,
  entityRefs: string[],
): Promise<Set<string>> {
  let passed = entityRefs;
  for (const test of tests) {
    if (passed.length) {
      const allowed = await test(passed);
      passed = passed.filter(ref => allowed.has(ref));
    }
  }
  return new Set(passed);
}

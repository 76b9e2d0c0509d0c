import { PermissionsService } from '@backstage/backend-plugin-api';
import { catalogEntityReadPermission } from '@backstage/plugin-catalog-common/alpha';
import {
  PolicyDecision,
  ResourcePermission,
} from '@backstage/plugin-permission-common';
import { RequestCaller } from '../http/Caller';
import { ShortMemory } from './ShortMemory';

/** A permission on catalog entities. */
export type EntityPermission = ResourcePermission<'catalog-entity'>;

/** What the policy says to somebody, about entities in general. */
export interface Decision {
  /** Whether they see the entity in the catalog at all. */
  catalogRead: PolicyDecision;
  /** Whether they may do what they ask for. */
  permission: PolicyDecision;
}

/** Asks the policy, and remembers for ten seconds what it said to whom. */
export class Decisions {
  private readonly memory = new ShortMemory<Decision>();

  constructor(private readonly permissions: PermissionsService) {}

  /** @param options - `fresh` asks again, for whatever changes something */
  async of(
    caller: RequestCaller,
    permission: EntityPermission,
    options: { fresh?: boolean } = {},
  ): Promise<Decision> {
    const { credentials, now } = caller;
    // Services are decided without asking anybody, and one name may stand for tokens
    // with different restrictions.
    const key =
      caller.kind !== 'service' && `${permission.name} ${caller.userRef}`;
    const known = key && !options.fresh && this.memory.recall(key, now);
    if (known) {
      return known;
    }
    const [catalogRead, asked] = await this.permissions.authorizeConditional(
      [{ permission: catalogEntityReadPermission }, { permission }],
      { credentials },
    );
    const decision = { catalogRead, permission: asked };
    if (key) {
      this.memory.keep(key, decision, now);
    }
    return decision;
  }
}

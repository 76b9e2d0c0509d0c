import {
  PermissionsRegistryService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import {
  AuthorizeResult,
  PolicyDecision,
} from '@backstage/plugin-permission-common';
import {
  createConditionAuthorizer,
  createConditionTransformer,
  PermissionRuleset,
} from '@backstage/plugin-permission-node';
import {
  researchNoteReadPermission,
  researchNoteWritePermission,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { Clause } from '../../permissions/combineClauses';
import { readerOf } from '../ResearchAccess';
import { noteFilterToSql } from './noteFilterToSql';
import {
  ResearchNoteFilter,
  ResearchNoteResource,
  researchNoteResourceRef,
} from './noteResource';
import { NoteResources } from './NoteResources';
import { NoteRights, NoteTest } from './NoteRights';
import { researchNoteRules } from './noteRules';

/** What a decision leaves: as a test, and as a clause where that is not everything. */
interface Left {
  test: NoteTest;
  clause?: Clause;
}

const everything: Left = { test: () => true };
const nothing: Left = {
  test: () => false,
  clause: query => query.whereRaw('1 = 0'),
};

/**
 * What a portal's policy takes away of research notes. It adds nothing: whatever it allows,
 * the stores ask for an author or a named member.
 */
export class NotePolicy {
  private readonly ruleset: PermissionRuleset<
    ResearchNoteResource,
    ResearchNoteFilter
  >;

  constructor(
    private readonly options: {
      permissions: PermissionsService;
      permissionsRegistry: PermissionsRegistryService;
      resources: NoteResources;
    },
  ) {
    const { permissionsRegistry, resources } = options;
    permissionsRegistry.addResourceType({
      resourceRef: researchNoteResourceRef,
      rules: Object.values(researchNoteRules),
      getResources: async ids => {
        const found = await resources.of(ids);
        return ids.map(id => found.get(id));
      },
    });
    this.ruleset = permissionsRegistry.getPermissionRuleset(
      researchNoteResourceRef,
    );
  }

  /** Asked anew for each request: nobody reads on for ten seconds what was taken from them. */
  async of(caller: RequestCaller): Promise<NoteRights> {
    const [read, write] = await this.decided(caller);
    return new NoteRights({
      reader: {
        userRef: readerOf(caller),
        ...(read.clause && { within: read.clause }),
      },
      mayRead: read.test,
      mayWrite: write.test,
      isFree: write.clause === undefined,
      resources: this.options.resources,
    });
  }

  private async decided(caller: RequestCaller): Promise<Left[]> {
    if (caller.kind !== 'user') {
      // Nobody's author or member: there is nothing to take away.
      return [everything, everything];
    }
    const decisions = await this.options.permissions.authorizeConditional(
      [
        { permission: researchNoteReadPermission },
        { permission: researchNoteWritePermission },
      ],
      { credentials: caller.credentials },
    );
    return decisions.map(decision => this.left(decision));
  }

  private left(decision: PolicyDecision): Left {
    if (decision.result === AuthorizeResult.ALLOW) {
      return everything;
    }
    const isOfNotes =
      decision.result === AuthorizeResult.CONDITIONAL &&
      decision.pluginId === researchNoteResourceRef.pluginId &&
      decision.resourceType === researchNoteResourceRef.resourceType;
    if (!isOfNotes) {
      return nothing;
    }
    try {
      const filters = createConditionTransformer<ResearchNoteFilter>(
        this.ruleset,
      )(decision.conditions);
      const fits = createConditionAuthorizer<ResearchNoteResource>(
        this.ruleset,
      );
      return {
        test: note => fits(decision, note),
        clause: noteFilterToSql(filters),
      };
    } catch (error) {
      // A rule that nobody knows, or without what it needs, lets nothing through.
      if (isError(error)) {
        return nothing;
      }
      throw error;
    }
  }
}

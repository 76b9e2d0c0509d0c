import { InputError } from '@backstage/errors';
import {
  ChoiceEvent,
  ChoiceOutcome,
  ChoiceRequest,
  choiceReadPermission,
  choiceSetPermission,
  Page,
  PageRequest,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { noProduct } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { Membership } from '../../permissions/Membership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { KnownItems } from '../../roadmap/items/KnownItems';
import { ChoiceService, TeamListRequest } from './ChoiceService';
import { ChoiceView, notAMember } from './ChoiceView';
import { veiled } from './veil';
import { requireWantedItems } from './requireWantedItems';

/**
 * Who may: whoever sees a product reads what teams say of it; direct members of a team
 * speak for it, nobody else under any policy.
 */
export class AuthorizedChoiceService
  implements Omit<ChoiceService, 'listTeams'>
{
  constructor(
    private readonly inner: ChoiceService,
    private readonly options: {
      access: ProductAccess;
      membership: Membership;
      view: ChoiceView;
      items: Pick<KnownItems, 'seenAmong'>;
    },
  ) {}

  async listTeams(
    caller: RequestCaller,
    entityRef: string,
    { mine, ...request }: TeamListRequest & { mine?: boolean },
  ): Promise<Page<TeamChoice>> {
    const { access, membership } = this.options;
    await access.require(caller, entityRef, choiceReadPermission);
    const page = await this.inner.listTeams(caller, entityRef, {
      ...request,
      ...(mine && { teams: [...(await membership.teamsOf(caller))].sort() }),
    });
    return this.options.view.seen(caller, page);
  }

  async listProducts(
    caller: RequestCaller,
    teamRef: string,
    request: PageRequest & { due?: boolean },
  ): Promise<Page<TeamChoice>> {
    const { access } = this.options;
    await this.options.view.requireTeamSeen(caller, teamRef);
    const page = await this.inner.listProducts(caller, teamRef, request);
    const allowed = await access.allowedAmong(
      caller,
      choiceReadPermission,
      page.items.map(({ product }) => product.entityRef),
    );
    return this.options.view.seen(caller, {
      ...page,
      items: page.items.filter(({ product }) => allowed.has(product.entityRef)),
    });
  }

  async read(caller: RequestCaller, entityRef: string, teamRef: string) {
    await this.options.access.require(caller, entityRef, choiceReadPermission);
    await this.options.view.requireTeamSeen(caller, teamRef);
    return this.options.view.shown(
      caller,
      await this.inner.read(caller, entityRef, teamRef),
    );
  }

  async record(
    caller: RequestCaller,
    entityRef: string,
    teamRef: string,
    request: ChoiceRequest,
  ) {
    await this.options.view.requireVoice(caller, entityRef, teamRef);
    await this.requireNamedSeen(caller, [request]);
    return this.options.view.written(caller, entityRef, teamRef, () =>
      this.inner.record(caller, entityRef, teamRef, request),
    );
  }

  async recordAll(
    caller: RequestCaller,
    teamRef: string,
    requests: Array<ChoiceRequest & { product: string }>,
  ) {
    const { access, membership } = this.options;
    await this.options.view.requireTeamSeen(caller, teamRef);
    if (!(await membership.teamsOf(caller)).has(teamRef)) {
      await this.inner.listProducts(caller, teamRef, { limit: 1 });
      throw notAMember();
    }
    await this.requireNamedSeen(caller, requests);
    const allowed = await access.allowedAmong(
      caller,
      choiceSetPermission,
      requests.map(({ product }) => product),
      { fresh: true },
    );
    const { outcomes: written } = await this.inner.recordAll(
      caller,
      teamRef,
      requests.filter(({ product }) => allowed.has(product)),
    );
    const outcomeOf = new Map(
      written.map(outcome => [outcome.product, outcome]),
    );
    const outcomes = requests.map(
      ({ product }): ChoiceOutcome =>
        outcomeOf.get(product) ?? {
          product,
          outcome: 'refused',
          message: noProduct(product).message,
        },
    );
    const shown = await this.options.view.seen(caller, {
      items: outcomes.flatMap(({ current }) => current ?? []),
    });
    const current = new Map(
      shown.items.map(choice => [choice.product.entityRef, choice]),
    );
    return {
      outcomes: outcomes.map(outcome => ({
        ...outcome,
        ...(outcome.current && { current: current.get(outcome.product) }),
      })),
    };
  }

  async remove(
    caller: RequestCaller,
    entityRef: string,
    teamRef: string,
    version: number,
  ) {
    await this.options.view.requireVoice(caller, entityRef, teamRef);
    return this.options.view.written(caller, entityRef, teamRef, () =>
      this.inner.remove(caller, entityRef, teamRef, version),
    );
  }

  async undo(
    caller: RequestCaller,
    entityRef: string,
    teamRef: string,
    version: number,
  ) {
    await this.options.view.requireVoice(caller, entityRef, teamRef);
    return this.options.view.written(caller, entityRef, teamRef, () =>
      this.inner.undo(caller, entityRef, teamRef, version),
    );
  }

  async listEvents(
    caller: RequestCaller,
    entityRef: string,
    teamRef: string,
    request: PageRequest,
  ): Promise<Page<ChoiceEvent>> {
    const { access, membership, view } = this.options;
    await access.require(caller, entityRef, choiceReadPermission);
    await view.requireTeamSeen(caller, teamRef);
    const page = await this.inner.listEvents(
      caller,
      entityRef,
      teamRef,
      request,
    );
    const isOwn = (await membership.teamsOf(caller)).has(teamRef);
    const sight = await view.sightOf(
      caller,
      page.items.flatMap(({ from, to }) => [from, to]),
    );
    return {
      ...page,
      items: page.items.map(({ recordedBy, ...event }) => ({
        ...event,
        from: veiled(event.from, sight),
        to: veiled(event.to, sight),
        ...(isOwn && recordedBy !== undefined && { recordedBy }),
      })),
    };
  }

  /** Nobody learns from an error that something invisible exists. */
  private async requireNamedSeen(
    caller: RequestCaller,
    requests: ChoiceRequest[],
  ) {
    const refs = requests.flatMap(({ alternative }) =>
      alternative && 'entityRef' in alternative ? alternative.entityRef : [],
    );
    const sight = await this.options.access.sightOf(caller, refs, {
      fresh: true,
    });
    if (refs.some(ref => !sight.sees(ref))) {
      throw new InputError('alternative.entityRef: is not in the catalog');
    }
    await requireWantedItems(this.options.items, caller, requests);
  }
}

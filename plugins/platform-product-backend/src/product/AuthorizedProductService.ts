import { NotAllowedError } from '@backstage/errors';
import {
  Audience,
  choiceReadPermission,
  Page,
  PageRequest,
  ProductChange,
  ProductJob,
  ProductPage,
  ProductPageRequest,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../http/Caller';
import { LostRaceError } from '../http/errors';
import { Ownership } from '../permissions/Ownership';
import { EntitySight, ProductAccess } from '../permissions/ProductAccess';
import {
  mostJobs,
  NewJob,
  ProductJobs,
  ProductService,
} from './ProductService';
import { requireGroups } from './requireGroups';

/** Who may: whoever sees the product reads; its owners write, under any policy. */
export class AuthorizedProductService implements ProductService {
  constructor(
    private readonly inner: ProductService,
    private readonly options: { access: ProductAccess; ownership: Ownership },
  ) {}

  async read(caller: RequestCaller, entityRef: string): Promise<ProductPage> {
    await this.requireReader(caller, entityRef);
    return this.shown(caller, await this.inner.read(caller, entityRef));
  }

  async change(
    caller: RequestCaller,
    entityRef: string,
    request: ProductPageRequest,
  ): Promise<ProductPage> {
    await this.requireOwner(caller, entityRef, 'say who it is meant for');
    const { groups } = request.audience;
    const current = await this.inner.read(caller, entityRef);
    const sight = await this.options.access.sightOf(caller, [
      ...groups,
      ...current.audience.groups,
    ]);
    requireGroups(groups, ref => sight.sees(ref));
    // Nobody takes away what they were not shown.
    const hidden = current.audience.groups.filter(ref => !sight.sees(ref));
    try {
      const changed = await this.inner.change(caller, entityRef, {
        ...request,
        audience: { groups: [...groups, ...hidden] },
      });
      return await this.shown(caller, changed);
    } catch (error) {
      throw error instanceof LostRaceError
        ? new LostRaceError(error.message, await this.read(caller, entityRef))
        : error;
    }
  }

  async listChanges(
    caller: RequestCaller,
    entityRef: string,
    request: PageRequest,
  ): Promise<Page<ProductChange>> {
    await this.requireReader(caller, entityRef);
    const page = await this.inner.listChanges(caller, entityRef, request);
    const sight = await this.options.access.sightOf(
      caller,
      page.items.flatMap(change =>
        change.changed === 'audience'
          ? [...change.from.groups, ...change.to.groups]
          : [],
      ),
    );
    return {
      ...page,
      items: page.items.map(change =>
        change.changed === 'audience'
          ? {
              ...change,
              from: veiled(change.from, sight),
              to: veiled(change.to, sight),
            }
          : change,
      ),
    };
  }

  async listJobs(
    caller: RequestCaller,
    entityRef: string,
  ): Promise<ProductJobs> {
    await this.requireReader(caller, entityRef);
    const { items } = await this.inner.listJobs(caller, entityRef);
    const mayAdd =
      items.length < mostJobs &&
      (await this.options.ownership.owns(caller, entityRef));
    return { items, allowed: mayAdd ? ['add'] : [] };
  }

  async addJob(
    caller: RequestCaller,
    entityRef: string,
    job: NewJob,
  ): Promise<ProductJob> {
    await this.requireOwner(caller, entityRef, 'add jobs to it');
    return this.inner.addJob(caller, entityRef, job);
  }

  private requireReader(caller: RequestCaller, entityRef: string) {
    return this.options.access.require(caller, entityRef, choiceReadPermission);
  }

  /** Intrinsic: no policy and no role lets anybody else speak for the owners. */
  private async requireOwner(
    caller: RequestCaller,
    entityRef: string,
    what: string,
  ): Promise<void> {
    const { access, ownership } = this.options;
    await access.require(caller, entityRef, choiceReadPermission, {
      fresh: true,
    });
    if (!(await ownership.owns(caller, entityRef))) {
      // What does not exist is not refused but unknown, to everybody alike.
      await this.inner.read(caller, entityRef);
      throw new NotAllowedError(`Only the owners of a product ${what}`);
    }
  }

  /** As much of a page as the caller may see, with what they may do. */
  private async shown(
    caller: RequestCaller,
    page: ProductPage,
  ): Promise<ProductPage> {
    const { access, ownership } = this.options;
    const sight = await access.sightOf(caller, [
      ...page.owners,
      ...page.audience.groups,
    ]);
    const isMine = await ownership.owns(caller, page.entityRef);
    return {
      ...page,
      owners: page.owners.filter(ref => sight.sees(ref)),
      audience: veiled(page.audience, sight),
      allowed: isMine ? ['edit'] : [],
    };
  }
}

function veiled({ groups }: Audience, sight: EntitySight): Audience {
  return { groups: groups.filter(ref => sight.sees(ref)) };
}

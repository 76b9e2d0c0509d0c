import {
  choiceReadPermission,
  Mandate,
  MandateChange,
  MandateRequest,
  Page,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { ProductAccess } from '../../permissions/ProductAccess';
import { noMandate } from './noMandate';
import { Governance } from './Governance';
import { MandateNames, Named, refsIn, requireNamed } from './MandateNames';
import {
  MandateListRequest,
  MandateService,
  WholeMandate,
} from './MandateService';
import { shownMandate } from './shownMandate';

const defaultLimit = 50;
// Nobody should wait for a search through everything that they can't see.
const mostRounds = 3;

/**
 * Who may: whoever may read one of its products reads a requirement, without the others;
 * governance, and who owns every product in it, decide.
 */
export class AuthorizedMandateService {
  constructor(
    private readonly inner: MandateService,
    private readonly options: {
      access: ProductAccess;
      governance: Governance;
      names: MandateNames;
    },
  ) {}

  async list(
    caller: RequestCaller,
    request: MandateListRequest,
  ): Promise<Page<Mandate>> {
    const { product, limit = defaultLimit } = request;
    if (product !== undefined) {
      const { access } = this.options;
      await access.require(caller, product, choiceReadPermission);
    }
    const items: Mandate[] = [];
    let { cursor } = request;
    for (let round = 0; round < mostRounds; round++) {
      const page = await this.inner.list(caller, {
        ...request,
        cursor,
        limit: limit - items.length,
      });
      items.push(...(await this.shown(caller, page.items)));
      cursor = page.nextCursor;
      if (cursor === undefined || items.length === limit) {
        break;
      }
    }
    return { items, ...(cursor !== undefined && { nextCursor: cursor }) };
  }

  async read(caller: RequestCaller, mandateId: string): Promise<Mandate> {
    return this.shownOne(caller, await this.inner.read(caller, mandateId));
  }

  async create(
    caller: RequestCaller,
    request: MandateRequest,
  ): Promise<Mandate> {
    const { governance, names } = this.options;
    await this.requireSeen(caller, request);
    const products = await names.require(request);
    await governance.require(
      caller,
      products.map(({ entityRef }) => ({ entityRef, isPresent: true })),
    );
    return this.shownOne(caller, await this.inner.create(caller, request));
  }

  async change(
    caller: RequestCaller,
    mandateId: string,
    change: MandateChange,
  ): Promise<Mandate> {
    await this.requireManaged(caller, mandateId);
    await this.requireSeen(caller, change);
    return this.written(caller, mandateId, () =>
      this.inner.change(caller, mandateId, change),
    );
  }

  async end(
    caller: RequestCaller,
    mandateId: string,
    version: number,
  ): Promise<Mandate> {
    await this.requireManaged(caller, mandateId);
    return this.written(caller, mandateId, () =>
      this.inner.end(caller, mandateId, version),
    );
  }

  private async requireManaged(
    caller: RequestCaller,
    mandateId: string,
  ): Promise<void> {
    const mandate = await this.inner.read(caller, mandateId);
    // What somebody can't see is not refused but unknown.
    await this.shownOne(caller, mandate);
    await this.options.governance.require(caller, mandate.products);
  }

  private async requireSeen(caller: RequestCaller, named: Named) {
    const sight = await this.options.access.sightOf(caller, refsIn(named), {
      fresh: true,
    });
    requireNamed(named, ref => sight.sees(ref));
  }

  private async written(
    caller: RequestCaller,
    mandateId: string,
    write: () => Promise<WholeMandate>,
  ): Promise<Mandate> {
    try {
      return await this.shownOne(caller, await write());
    } catch (error) {
      throw error instanceof LostRaceError
        ? new LostRaceError(error.message, await this.read(caller, mandateId))
        : error;
    }
  }

  private async shownOne(
    caller: RequestCaller,
    mandate: WholeMandate,
  ): Promise<Mandate> {
    const [shown] = await this.shown(caller, [mandate]);
    if (!shown) {
      throw noMandate(mandate.id);
    }
    return shown;
  }

  /** As much of requirements as the caller may see, with what they may do. */
  private async shown(
    caller: RequestCaller,
    mandates: WholeMandate[],
  ): Promise<Mandate[]> {
    const { access, governance } = this.options;
    const present = mandates.flatMap(({ products }) =>
      products.flatMap(({ entityRef, isPresent }) =>
        isPresent ? entityRef : [],
      ),
    );
    const readable = await access.allowedAmong(caller, choiceReadPermission, [
      ...new Set(present),
    ]);
    const sight = await access.sightOf(
      caller,
      mandates.flatMap(({ scope }) => (scope === 'all' ? [] : scope)),
    );
    const mayRequire = await governance.mayRequire(
      caller,
      mandates.map(mandate => mandate.products),
    );
    return mandates
      .map(mandate =>
        shownMandate(mandate, {
          readable,
          sight,
          isManaged: mayRequire(mandate.products),
        }),
      )
      .filter(({ products: left }) => left.length > 0);
  }
}

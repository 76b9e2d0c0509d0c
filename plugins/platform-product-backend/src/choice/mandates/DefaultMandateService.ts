import { ConflictError, InputError } from '@backstage/errors';
import {
  MandateChange,
  MandateRequest,
  Page,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { Caller } from '../../http/Caller';
import { decodeCursor, foreignCursor, pageOf } from '../../http/cursor';
import { LostRaceError } from '../../http/errors';
import { MandateLedger } from './MandateLedger';
import { MandateNames } from './MandateNames';
import { noMandate } from './noMandate';
import { MandateReach } from './MandateReach';
import {
  MandateListRequest,
  MandateService,
  WholeMandate,
} from './MandateService';
import { MandatePosition, MandateStore, StoredMandate } from './MandateStore';

const defaultLimit = 50;

const tooLate = (current: WholeMandate) =>
  new LostRaceError(
    current.status === 'ended'
      ? 'This requirement has ended; a new one may follow it'
      : 'Somebody changed this requirement meanwhile',
    current,
  );

/** The rules of requirements: each has an end, and none ends quietly. */
export class DefaultMandateService implements MandateService {
  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'find'>;
      names: MandateNames;
      mandates: MandateStore;
      reach: MandateReach;
      ledger: MandateLedger;
    },
  ) {}

  async list(
    caller: Caller,
    { limit = defaultLimit, cursor, product, status }: MandateListRequest,
  ): Promise<Page<WholeMandate>> {
    const { products, mandates } = this.options;
    const list = JSON.stringify(['mandates', product, status]);
    const found = await mandates.list({
      limit: limit + 1,
      status,
      now: caller.now,
      ...(product !== undefined && {
        productId: (await products.find(product)).id,
      }),
      ...(cursor !== undefined && { after: await this.place(cursor, list) }),
    });
    const page = pageOf(found, limit, list, last => [last.id]);
    return { ...page, items: await this.whole(page.items) };
  }

  async create(caller: Caller, request: MandateRequest): Promise<WholeMandate> {
    const { names, ledger } = this.options;
    const { id = randomUUID(), products, scope, ...terms } = request;
    requireToCome(terms.expiresAt, caller.now);
    const found = await names.require(request);
    await ledger.create(
      { ...terms, id, createdAt: caller.now.toISOString() },
      {
        productIds: found.map(product => product.id),
        scope: scope === 'all' ? [] : [...new Set(scope)],
      },
    );
    const kept = await this.read(caller, id);
    if (kept.policy !== terms.policy || kept.expiresAt !== terms.expiresAt) {
      throw new ConflictError('id: another requirement has this id');
    }
    return kept;
  }

  async read(caller: Caller, mandateId: string): Promise<WholeMandate> {
    const found = await this.options.mandates.find(mandateId, caller.now);
    if (!found) {
      throw noMandate(mandateId);
    }
    const [mandate] = await this.whole([found]);
    return mandate;
  }

  async change(
    caller: Caller,
    mandateId: string,
    { version, ...terms }: MandateChange,
  ): Promise<WholeMandate> {
    const { names, ledger } = this.options;
    const { now } = caller;
    if (terms.expiresAt !== undefined) {
      requireToCome(terms.expiresAt, now);
    }
    await names.require(terms);
    const isChanged = await ledger.change(mandateId, version, { terms, now });
    const current = await this.read(caller, mandateId);
    const saysAlready =
      current.version === version + 1 &&
      Object.entries({ ...current, ...terms }).every(
        ([term, value]) => current[term as keyof WholeMandate] === value,
      );
    if (!isChanged && !saysAlready) {
      throw tooLate(current);
    }
    return current;
  }

  async end(
    caller: Caller,
    mandateId: string,
    version: number,
  ): Promise<WholeMandate> {
    const isEnded = await this.options.ledger.end(
      mandateId,
      version,
      caller.now,
    );
    const current = await this.read(caller, mandateId);
    const wasEnded =
      current.status === 'ended' && current.version === version + 1;
    if (!isEnded && !wasEnded) {
      throw tooLate(current);
    }
    return current;
  }

  expire(now: Date): Promise<number> {
    return this.options.ledger.expire(now);
  }

  private async place(cursor: string, list: string): Promise<MandatePosition> {
    const [id] = decodeCursor(cursor, list, 1);
    const position = await this.options.mandates.position(id);
    if (!position) {
      throw foreignCursor();
    }
    return position;
  }

  private async whole(mandates: StoredMandate[]): Promise<WholeMandate[]> {
    const ids = mandates.map(({ id }) => id);
    const scopes = await this.options.mandates.scopesOf(ids);
    const products = await this.options.reach.productsOf(ids);
    return mandates.map(({ forAll, ...mandate }) => ({
      ...mandate,
      products: products.get(mandate.id)!,
      scope: forAll ? 'all' : scopes.get(mandate.id)!,
      status: mandate.endedAt === undefined ? 'active' : 'ended',
    }));
  }
}

function requireToCome(expiresAt: string, now: Date): void {
  if (expiresAt <= now.toISOString()) {
    throw new InputError('expiresAt: must be an instant to come');
  }
}

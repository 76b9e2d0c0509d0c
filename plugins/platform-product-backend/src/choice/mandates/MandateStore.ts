import { Mandate } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

/** A requirement as it is kept. */
export interface StoredMandate {
  id: string;
  forAll: boolean;
  policy: string;
  protects: string;
  ownerRef: string;
  reason: string;
  createdAt: string;
  expiresAt: string;
  /** Also when it has expired and nobody has written so yet. */
  endedAt?: string;
  version: number;
}

/** What can be changed of a requirement. */
export type MandateTerms = Pick<
  StoredMandate,
  'policy' | 'protects' | 'ownerRef' | 'reason' | 'expiresAt'
>;

/** Where a list of requirements goes on. */
export interface MandatePosition {
  createdAt: string;
  id: string;
}

interface MandateRow {
  id: string;
  for_all: boolean | number;
  policy: string;
  protects: string;
  owner_ref: string;
  reason: string;
  created_at: string;
  expires_at: string;
  ended_at: string | null;
  version: number;
}

const table = 'mandates';

const mandateOf = (row: MandateRow, now: string): StoredMandate => {
  const endedAt =
    row.ended_at ?? (row.expires_at <= now ? row.expires_at : undefined);
  return {
    id: row.id,
    forAll: Boolean(row.for_all),
    policy: row.policy,
    protects: row.protects,
    ownerRef: row.owner_ref,
    reason: row.reason,
    createdAt: row.created_at,
    expiresAt: row.expires_at,
    ...(endedAt !== undefined && { endedAt }),
    version: row.version,
  };
};

/** Keeps requirements. None is ever deleted. */
export class MandateStore {
  constructor(private readonly knex: Knex) {}

  /** @param scope - groups; for all teams when empty */
  /** @returns false when there is one with this id already */
  async add(
    { id, createdAt, ...terms }: MandateTerms & MandatePosition,
    { productIds, scope }: { productIds: string[]; scope: string[] },
  ): Promise<boolean> {
    const added = await this.knex<MandateRow>(table)
      .insert({
        id,
        for_all: scope.length === 0,
        policy: terms.policy,
        protects: terms.protects,
        owner_ref: terms.ownerRef,
        reason: terms.reason,
        created_at: createdAt,
        expires_at: terms.expiresAt,
        version: 1,
      })
      .onConflict('id')
      .ignore()
      .returning('id');
    if (added.length === 0) {
      return false;
    }
    await this.knex('mandate_products').insert(
      productIds.map(product_id => ({ mandate_id: id, product_id })),
    );
    if (scope.length) {
      await this.knex('mandate_scopes').insert(
        scope.map(group_ref => ({ mandate_id: id, group_ref })),
      );
    }
    return true;
  }

  async find(id: string, now: Date): Promise<StoredMandate | undefined> {
    const row = await this.knex<MandateRow>(table).where({ id }).first();
    return row && mandateOf(row, now.toISOString());
  }

  /** Where a requirement stands in the list. */
  async position(id: string): Promise<MandatePosition | undefined> {
    return this.knex<MandateRow>(table)
      .where({ id })
      .first({ id: 'id', createdAt: 'created_at' });
  }

  /** Newest first, from a position on. */
  async list(options: {
    limit: number;
    after?: MandatePosition;
    productId?: string;
    status?: Mandate['status'];
    now: Date;
  }): Promise<StoredMandate[]> {
    const { limit, after, productId, status } = options;
    const now = options.now.toISOString();
    const query = this.knex<MandateRow>(table);
    if (productId !== undefined) {
      query.whereIn(
        'id',
        this.knex('mandate_products')
          .where({ product_id: productId })
          .select('mandate_id'),
      );
    }
    if (status === 'active') {
      query.whereNull('ended_at').where('expires_at', '>', now);
    } else if (status === 'ended') {
      query.whereRaw('(ended_at is not null or expires_at <= ?)', [now]);
    }
    if (after) {
      query.whereRaw('(created_at, id) < (?, ?)', [after.createdAt, after.id]);
    }
    const rows: MandateRow[] = await query
      .orderBy([
        { column: 'created_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit)
      .select('*');
    return rows.map(row => mandateOf(row, now));
  }

  /** The groups that each of the given requirements holds for, sorted. */
  async scopesOf(ids: string[]): Promise<Map<string, string[]>> {
    const rows = await this.knex('mandate_scopes')
      .whereIn('mandate_id', ids)
      .orderBy(['mandate_id', 'group_ref']);
    const scopes = new Map<string, string[]>(ids.map(id => [id, []]));
    rows.forEach(row => scopes.get(row.mandate_id)!.push(row.group_ref));
    return scopes;
  }

  /** The products of a requirement, also those that left the catalog, sorted. */
  async productIdsOf(id: string): Promise<string[]> {
    return this.knex('mandate_products')
      .where({ mandate_id: id })
      .orderBy('product_id')
      .pluck('product_id');
  }

  /** @returns whether it still held, and nobody had changed it */
  async change(
    id: string,
    version: number,
    { terms, now }: { terms: Partial<MandateTerms>; now: Date },
  ): Promise<boolean> {
    const changed = await this.running(id, now)
      .where({ version })
      .update({
        policy: terms.policy,
        protects: terms.protects,
        owner_ref: terms.ownerRef,
        reason: terms.reason,
        expires_at: terms.expiresAt,
        version: version + 1,
      });
    return changed > 0;
  }

  /** @returns whether it still held, and nobody had changed it */
  async end(id: string, version: number, now: Date): Promise<boolean> {
    const ended = await this.running(id, now)
      .where({ version })
      .update({ ended_at: now.toISOString(), version: version + 1 });
    return ended > 0;
  }

  /** Those of products that expire between two moments, soonest first; each with one of these products. */
  async ending(
    productIds: string[],
    { after, until, limit }: { after: Date; until: Date; limit: number },
  ): Promise<Array<{ id: string; expiresAt: string; productId: string }>> {
    return this.knex(table)
      .join('mandate_products', 'mandate_id', 'id')
      .whereIn('product_id', productIds)
      .whereNull('ended_at')
      .where('expires_at', '>', after.toISOString())
      .where('expires_at', '<=', until.toISOString())
      .groupBy('id', 'expires_at')
      .orderBy(['expires_at', 'id'])
      .limit(limit)
      .select({ id: 'id', expiresAt: 'expires_at' })
      .min({ productId: 'product_id' });
  }

  /** Those that have expired and that nobody has ended yet. */
  async due(now: Date): Promise<string[]> {
    return this.knex<MandateRow>(table)
      .whereNull('ended_at')
      .where('expires_at', '<=', now.toISOString())
      .orderBy('expires_at')
      .pluck('id');
  }

  /** @returns whether it was this call that ended it */
  async expire(id: string, now: Date): Promise<boolean> {
    const expired = await this.knex<MandateRow>(table)
      .where({ id })
      .whereNull('ended_at')
      .where('expires_at', '<=', now.toISOString())
      .update({
        ended_at: this.knex.ref('expires_at') as any,
        version: this.knex.raw('version + 1') as any,
      });
    return expired > 0;
  }

  private running(id: string, now: Date) {
    return this.knex<MandateRow>(table)
      .where({ id })
      .whereNull('ended_at')
      .where('expires_at', '>', now.toISOString());
  }
}

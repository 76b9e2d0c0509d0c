import { InsightStatus } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { whereAnyOf } from '../../database/anyOf';
import { engineOf } from '../../database/engine';
import { Position } from '../studies/StudyStore';
import { insightRecord } from '../vault/records';
import { Vault } from '../vault/Vault';
import { CitedSources } from './CitedSources';
import { insightOf, InsightRow, InsightText } from './insightOf';
import { InsightContent, OpenInsight, StoredInsight } from './StoredInsight';

const table = 'insights';

const writtenBy = (reader: string) => (query: Knex.QueryBuilder) =>
  query.where('insights.author_ref', reader).orWhereExists(members =>
    members
      .from('study_members')
      .whereRaw('study_members.study_id = insights.study_id')
      .where('study_members.member_ref', reader)
      .select(1 as any),
  );

/** A draft is found by its author and the members of its study alone, by the same question. */
const readableBy = (reader: string) => (query: Knex.QueryBuilder) =>
  query.where(some =>
    some.where('insights.status', 'published').orWhere(writtenBy(reader)),
  );

/** Keeps insights; whoever shows a published one asks first who sees its products. */
export class InsightStore {
  private readonly cited: CitedSources;

  constructor(private readonly knex: Knex, private readonly vault: Vault) {
    this.cited = new CitedSources(knex, vault);
  }

  async isPublished(id: string): Promise<boolean> {
    const row = await this.knex(table)
      .where({ id, status: 'published' })
      .first('id');
    return row !== undefined;
  }

  /** What does not open is left out, and said to be. */
  async find(id: string, reader: string): Promise<StoredInsight | undefined> {
    return (await this.whole(await this.rowOf(id, reader)))[0];
  }

  /** Keeps everybody else from changing it until this transaction ends. */
  async hold(id: string): Promise<void> {
    await this.knex<InsightRow>(table).where({ id }).forUpdate().first('id');
  }

  /**
   * The same for whoever changes it; what it says.
   *
   * @throws DoesNotOpenError when not all of it opens
   */
  async lock(id: string, reader: string): Promise<OpenInsight | undefined> {
    await this.hold(id);
    const [open] = await this.whole(await this.rowOf(id, reader), {
      mustOpen: true,
    });
    return open as OpenInsight | undefined;
  }

  /** Those of the given ones that are published. */
  async publishedAmong(ids: string[]): Promise<StoredInsight[]> {
    const rows: InsightRow[] = await this.knex<InsightRow>(table)
      .whereIn('id', ids)
      .where({ status: 'published' });
    return this.whole(rows);
  }

  /** Ids of published ones that cite something of the given notes, by note. */
  async publishedCiting(noteIds: string[]): Promise<Map<string, string[]>> {
    const rows: Array<{ note_id: string; insight_id: string }> =
      await this.knex('insight_evidence')
        .join(table, 'insights.id', 'insight_evidence.insight_id')
        .whereIn('note_id', noteIds)
        .where({ status: 'published' })
        .distinct('note_id', 'insight_id')
        .orderBy(['note_id', 'insight_id']);
    const citing = new Map<string, string[]>();
    for (const { note_id, insight_id } of rows) {
      citing.set(note_id, [...(citing.get(note_id) ?? []), insight_id]);
    }
    return citing;
  }

  /** Ids of published ones about each of some products. */
  async publishedAbout(productIds: string[]): Promise<Map<string, string[]>> {
    const rows: Array<{ product_id: string; insight_id: string }> =
      await this.knex('insight_products')
        .join(table, 'insights.id', 'insight_products.insight_id')
        .where(some => whereAnyOf(some, 'product_id', productIds))
        .where({ status: 'published' })
        .select('product_id', 'insight_id');
    const about = new Map<string, string[]>();
    for (const { product_id, insight_id } of rows) {
      about.set(product_id, [...(about.get(product_id) ?? []), insight_id]);
    }
    return about;
  }

  /** The products of those of the given ones that are published, by insight. */
  async productsOfPublished(ids: string[]): Promise<Map<string, string[]>> {
    const published: string[] = await this.knex(table)
      .where(some => whereAnyOf(some, 'id', ids))
      .where({ status: 'published' })
      .pluck('id');
    return this.productsOf(published);
  }

  /** Which of the given ones somebody writes: their own, and those of their studies. */
  async writtenAmong(ids: string[], reader: string): Promise<Set<string>> {
    const found: string[] = await this.knex(table)
      .whereIn('id', ids)
      .where(some => some.where(writtenBy(reader)))
      .pluck('id');
    return new Set(found);
  }

  /** Those changed last first. */
  async list(
    reader: string,
    options: {
      limit: number;
      after?: Position;
      productId?: string;
      status?: InsightStatus;
    },
  ): Promise<StoredInsight[]> {
    const { limit, after, productId, status } = options;
    const query = this.knex<InsightRow>(table).modify(readableBy(reader));
    if (productId !== undefined) {
      query.whereIn(
        'id',
        this.knex('insight_products')
          .where({ product_id: productId })
          .select('insight_id'),
      );
    }
    if (status !== undefined) {
      // SQLite would go through all that are published for the few of a product.
      const isFewer =
        productId !== undefined && engineOf(this.knex) === 'sqlite';
      query.whereRaw(`${isFewer ? '+' : ''}status = ?`, [status]);
    }
    if (after) {
      query.whereRaw('(changed_at, id) < (?, ?)', [after.createdAt, after.id]);
    }
    const rows: InsightRow[] = await query
      .orderBy([
        { column: 'changed_at', order: 'desc' },
        { column: 'id', order: 'desc' },
      ])
      .limit(limit)
      .select('*');
    return this.whole(rows);
  }

  /** @returns false when the id is taken */
  async add(
    insight: InsightContent,
    { authorRef, now }: { authorRef: string; now: Date },
  ): Promise<boolean> {
    const at = now.toISOString();
    const added = await this.knex<InsightRow>(table)
      .insert({
        ...this.columnsOf(insight),
        id: insight.id,
        author_ref: authorRef,
        status: 'draft',
        created_at: at,
        changed_at: at,
        version: 1,
      })
      .onConflict('id')
      .ignore()
      .returning('id');
    if (added.length > 0) {
      await this.putProducts(insight);
      await this.cited.put(insight.id, insight.citations);
    }
    return added.length > 0;
  }

  /**
   * For whoever holds its lock.
   *
   * @param to - `recited` when what is cited changed: each of its notes is held then
   */
  async change(
    insight: InsightContent,
    to: {
      status: InsightStatus;
      publishedOn?: string;
      now: Date;
      recited: boolean;
    },
  ): Promise<void> {
    await this.knex<InsightRow>(table)
      .where({ id: insight.id })
      .update({
        ...this.columnsOf(insight),
        status: to.status,
        published_on: to.publishedOn ?? null,
        changed_at: to.now.toISOString(),
        version: this.knex.raw('version + 1') as any,
      });
    await this.putProducts(insight);
    // Else what was taken back meanwhile would come back.
    if (to.recited) {
      await this.cited.put(insight.id, insight.citations);
    }
  }

  /** For whoever holds its lock. */
  async remove(id: string): Promise<void> {
    await this.cited.put(id, []);
    await this.knex('insight_products').where({ insight_id: id }).delete();
    await this.knex(table).where({ id }).delete();
  }

  private async rowOf(id: string, reader: string): Promise<InsightRow[]> {
    return this.knex<InsightRow>(table)
      .modify(readableBy(reader))
      .where({ id });
  }

  private async putProducts({ id, productIds }: InsightContent): Promise<void> {
    await this.knex('insight_products').where({ insight_id: id }).delete();
    await this.knex('insight_products').insert(
      productIds.map(product_id => ({ insight_id: id, product_id })),
    );
  }

  private columnsOf(insight: InsightContent) {
    const { sealed, keyId } = this.vault.seal(insightRecord(insight.id), {
      statement: insight.statement,
      detail: insight.detail,
    });
    return {
      study_id: insight.studyId ?? null,
      job_id: insight.jobId ?? null,
      sealed,
      key_id: keyId,
      supporting: insight.supporting,
      refuting: insight.refuting,
      participants: insight.participants,
      teams: insight.teams,
    };
  }

  /**
   * With a constant number of statements.
   *
   * @param mustOpen - for whoever writes: what does not open would be lost
   */
  private async whole(
    rows: InsightRow[],
    { mustOpen = false } = {},
  ): Promise<StoredInsight[]> {
    const ids = rows.map(({ id }) => id);
    const productsOf = await this.productsOf(ids);
    const citations = await this.cited.of(ids, { mustOpen });
    return rows.map(row => {
      const sealed = { sealed: row.sealed, keyId: row.key_id };
      const record = insightRecord(row.id);
      return insightOf(row, {
        text: mustOpen
          ? this.vault.open<InsightText>(record, sealed)
          : this.vault.openIfItOpens<InsightText>(record, sealed),
        productIds: productsOf.get(row.id) ?? [],
        citations: citations.get(row.id) ?? [],
      });
    });
  }

  private async productsOf(ids: string[]): Promise<Map<string, string[]>> {
    const rows: Array<{ insight_id: string; product_id: string }> =
      await this.knex('insight_products')
        .where(some => whereAnyOf(some, 'insight_id', ids))
        .orderBy('product_id')
        .select('insight_id', 'product_id');
    const found = new Map<string, string[]>();
    for (const { insight_id: id, product_id } of rows) {
      found.set(id, [...(found.get(id) ?? []), product_id]);
    }
    return found;
  }
}

import { Knex } from 'knex';
import { studyRecord } from '../vault/records';
import { Vault } from '../vault/Vault';

/** What is written of a study. */
export interface StudyText {
  title: string;
  question?: string;
}

/** A study as it is kept. */
export interface StoredStudy extends StudyText {
  id: string;
  startedBy?: string;
  members: string[];
  productIds: string[];
  noteCount: number;
  createdAt: string;
  version: number;
}

/** A study before anybody wrote in it. */
export type NewStudy = Omit<StoredStudy, 'noteCount' | 'version'>;

/** Where a list goes on. */
export interface Position {
  createdAt: string;
  id: string;
}

interface StudyRow {
  id: string;
  started_by: string | null;
  sealed: string;
  key_id: string | null;
  created_at: string;
  version: number;
}

/** Keeps studies. Each question for one names its reader, who must be a member. */
export class StudyStore {
  constructor(private readonly knex: Knex, private readonly vault: Vault) {}

  async find(id: string, reader: string): Promise<StoredStudy | undefined> {
    const rows = await this.readBy(reader).where('studies.id', id);
    return (await this.studiesOf(rows))[0];
  }

  /** Newest first. */
  async list(
    reader: string,
    { limit, after }: { limit: number; after?: Position },
  ): Promise<StoredStudy[]> {
    const query = this.readBy(reader);
    if (after) {
      query.whereRaw('(studies.created_at, studies.id) < (?, ?)', [
        after.createdAt,
        after.id,
      ]);
    }
    return this.studiesOf(
      await query
        .orderBy([
          { column: 'studies.created_at', order: 'desc' },
          { column: 'studies.id', order: 'desc' },
        ])
        .limit(limit),
    );
  }

  /** Keeps a study unless its id is taken. */
  async add({ id, ...study }: NewStudy): Promise<void> {
    await this.knex.transaction(async tx => {
      const { sealed, keyId } = this.sealedText(id, study);
      const added = await tx<StudyRow>('studies')
        .insert({
          id,
          started_by: study.startedBy,
          sealed,
          key_id: keyId,
          created_at: study.createdAt,
          version: 1,
        })
        .onConflict('id')
        .ignore()
        .returning('id');
      if (added.length > 0) {
        await putParts(tx, id, study);
      }
    });
  }

  /** @returns whether nobody had changed it */
  async change(
    {
      id,
      ...study
    }: Pick<StoredStudy, 'id' | 'members' | 'productIds'> & StudyText,
    version: number,
  ): Promise<boolean> {
    return this.knex.transaction(async tx => {
      const { sealed, keyId } = this.sealedText(id, study);
      const changed = await tx<StudyRow>('studies')
        .where({ id, version })
        .update({ sealed, key_id: keyId, version: version + 1 });
      if (changed > 0) {
        await tx('study_members').where({ study_id: id }).delete();
        await tx('study_products').where({ study_id: id }).delete();
        await putParts(tx, id, study);
      }
      return changed > 0;
    });
  }

  /** Whether somebody is a named member of a study about a product. */
  async isMemberAbout(productId: string, userRef: string): Promise<boolean> {
    const found = await this.knex('study_members')
      .join(
        'study_products',
        'study_products.study_id',
        'study_members.study_id',
      )
      .where({ member_ref: userRef, product_id: productId })
      .first('member_ref');
    return found !== undefined;
  }

  async isMember(id: string, userRef: string): Promise<boolean> {
    const member = await this.knex('study_members')
      .where({ study_id: id, member_ref: userRef })
      .first('study_id');
    return member !== undefined;
  }

  private readBy(reader: string) {
    return this.knex<StudyRow>('studies')
      .join('study_members', 'study_members.study_id', 'studies.id')
      .where('study_members.member_ref', reader)
      .select('studies.*');
  }

  private sealedText(id: string, { title, question }: StudyText) {
    return this.vault.seal(studyRecord(id), { title, question });
  }

  private async studiesOf(rows: StudyRow[]): Promise<StoredStudy[]> {
    const ids = rows.map(({ id }) => id);
    const members = await this.knex('study_members')
      .whereIn('study_id', ids)
      .orderBy('member_ref');
    const products = await this.knex('study_products').whereIn('study_id', ids);
    const counts: Array<{ study_id: string; count: number | string }> =
      await this.knex('research_notes')
        .whereIn('study_id', ids)
        .groupBy('study_id')
        .select('study_id')
        .count({ count: '*' });
    return rows.map(row => ({
      ...this.vault.open<StudyText>(studyRecord(row.id), {
        sealed: row.sealed,
        keyId: row.key_id,
      }),
      id: row.id,
      ...(row.started_by !== null && { startedBy: row.started_by }),
      members: members
        .filter(({ study_id }) => study_id === row.id)
        .map(({ member_ref }) => member_ref),
      productIds: products
        .filter(({ study_id }) => study_id === row.id)
        .map(({ product_id }) => product_id),
      noteCount: Number(
        counts.find(({ study_id }) => study_id === row.id)?.count ?? 0,
      ),
      createdAt: row.created_at,
      version: row.version,
    }));
  }
}

async function putParts(
  tx: Knex,
  id: string,
  { members, productIds }: Pick<StoredStudy, 'members' | 'productIds'>,
): Promise<void> {
  await tx('study_members').insert(
    members.map(member_ref => ({ study_id: id, member_ref })),
  );
  await tx('study_products').insert(
    productIds.map(product_id => ({ study_id: id, product_id })),
  );
}

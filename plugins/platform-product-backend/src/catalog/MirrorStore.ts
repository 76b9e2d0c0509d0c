import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { AdoptionInputs } from '../choice/adoption/AdoptionInputs';
import { inChunks } from '../database/chunks';
import { MirroredEntity } from './MirroredEntity';

interface EntityRow {
  ref: string;
  id: string;
  kind: string;
  title: string;
  sort_title: string;
  type: string | null;
  system: string | null;
  parent: string | null;
  is_product: boolean;
  hash: string;
  missing_since: string | null;
  vanished_at: string | null;
}

/** An entity that the mirror takes to be in the catalog. */
export interface LivingEntity {
  ref: string;
  /** When a complete scan first lacked it. */
  missingSince: string | null;
}

const table = 'catalog_entities';
const rowsAtOnce = 100;
// The index must hold it, and nobody tells titles apart further on.
const sortedLetters = 100;

const sortTitleOf = (title: string) =>
  Array.from(title.toLocaleLowerCase('en-US')).slice(0, sortedLetters).join('');

const columnsOf = (entity: MirroredEntity): Omit<EntityRow, 'id'> => ({
  ref: entity.ref,
  kind: entity.kind,
  title: entity.title,
  sort_title: sortTitleOf(entity.title),
  type: entity.type,
  system: entity.system,
  parent: entity.parent,
  is_product: entity.isProduct,
  hash: entity.hash,
  missing_since: null,
  vanished_at: null,
});

interface Relation {
  table: string;
  from: string;
  to: string;
  targets(entity: MirroredEntity): string[];
}

const owned: Relation = {
  table: 'entity_owners',
  from: 'entity_ref',
  to: 'owner_ref',
  targets: ({ owners }) => owners,
};

const membership: Relation = {
  table: 'team_members',
  from: 'team_ref',
  to: 'member_ref',
  targets: ({ members }) => members,
};

async function replaceRelations(
  tx: Knex.Transaction,
  relation: Relation,
  entities: MirroredEntity[],
): Promise<void> {
  await tx(relation.table)
    .whereIn(
      relation.from,
      entities.map(({ ref }) => ref),
    )
    .delete();
  const rows = entities.flatMap(entity =>
    relation
      .targets(entity)
      .map(target => ({ [relation.from]: entity.ref, [relation.to]: target })),
  );
  for await (const chunk of inChunks(rows, rowsAtOnce)) {
    await tx(relation.table).insert(chunk);
  }
}

/** Writes the mirror. Statements are kept short, so that nobody waits for them. */
export class MirrorStore {
  constructor(private readonly knex: Knex) {}

  /** The hashes of those of the given entities that are known and were not missed by a scan. */
  async hashes(refs: string[]): Promise<Map<string, string>> {
    const rows = await this.knex<EntityRow>(table)
      .whereIn('ref', refs)
      .whereNull('missing_since')
      .whereNull('vanished_at')
      .select('ref', 'hash');
    return new Map(rows.map(({ ref, hash }) => [ref, hash]));
  }

  /** Writes entities that are in the catalog; an entity once known keeps its id. */
  async put(entities: MirroredEntity[]): Promise<void> {
    // Each once, and one order for everybody: two writers never wait for each other crosswise.
    const byRef = new Map(entities.map(entity => [entity.ref, entity]));
    const sorted = [...byRef.keys()].sort().map(ref => byRef.get(ref)!);
    for await (const chunk of inChunks(sorted, rowsAtOnce)) {
      await this.knex.transaction(async tx => {
        const rows = chunk.map(columnsOf);
        const isCounted = await this.changesFigures(tx, chunk);
        // The entities first: their row locks keep another writer of the same entities
        // from mixing its relations with these.
        await tx<EntityRow>(table)
          .insert(rows.map(row => ({ id: randomUUID(), ...row })))
          .onConflict('ref')
          .merge(Object.keys(rows[0]) as Array<keyof EntityRow>);
        await replaceRelations(tx, owned, chunk);
        await replaceRelations(tx, membership, chunk);
        if (isCounted) {
          await new AdoptionInputs(tx).touchCatalog();
        }
      });
    }
  }

  /** How many entities are taken to be in the catalog. */
  async countLiving(): Promise<number> {
    const [{ count }] = await this.knex<EntityRow>(table)
      .whereNull('vanished_at')
      .count({ count: '*' });
    return Number(count);
  }

  /** Entities taken to be in the catalog, from a reference on. */
  living(after: string, limit: number): Promise<LivingEntity[]> {
    return this.knex<EntityRow>(table)
      .whereNull('vanished_at')
      .where('ref', '>', after)
      .orderBy('ref')
      .limit(limit)
      .select('ref', { missingSince: 'missing_since' });
  }

  /** Remembers since when entities are missing, where none were missed before. */
  async markMissing(refs: string[], at: string): Promise<void> {
    for await (const chunk of inChunks(refs, rowsAtOnce)) {
      await this.knex<EntityRow>(table)
        .whereIn('ref', chunk)
        .whereNull('missing_since')
        .update({ missing_since: at });
    }
  }

  /** Hides entities, unless somebody saw them again in the meantime; rows and ids stay. */
  async hide(
    refs: string[],
    { missingSince, at }: { missingSince: string; at: string },
  ): Promise<void> {
    for await (const chunk of inChunks(refs, rowsAtOnce)) {
      await this.knex.transaction(async tx => {
        const hidden = await tx<EntityRow>(table)
          .whereIn('ref', chunk)
          .where('missing_since', '<=', missingSince)
          .whereNull('vanished_at')
          .update({ vanished_at: at });
        if (hidden > 0) {
          await new AdoptionInputs(tx).touchCatalog();
        }
      });
    }
  }

  /** Whether figures are worked out from any of these entities, as they were or as they are. */
  private async changesFigures(
    tx: Knex.Transaction,
    entities: MirroredEntity[],
  ): Promise<boolean> {
    if (entities.some(({ kind, isProduct }) => kind === 'group' || isProduct)) {
      return true;
    }
    const offeredBefore = await tx<EntityRow>(table)
      .whereIn(
        'ref',
        entities.map(({ ref }) => ref),
      )
      .whereRaw('is_product')
      .first('ref');
    return offeredBefore !== undefined;
  }
}

import { Knex } from 'knex';

/** Reads who owns what from the mirror. */
export class OwnerStore {
  constructor(private readonly knex: Knex) {}

  /** Whom each of the given entities is owned by, sorted. */
  async ownersOf(entityRefs: string[]): Promise<Map<string, string[]>> {
    const rows = await this.knex('entity_owners')
      .whereIn('entity_ref', entityRefs)
      .orderBy(['entity_ref', 'owner_ref'])
      .select('entity_ref', 'owner_ref');
    const owners = new Map<string, string[]>(entityRefs.map(ref => [ref, []]));
    rows.forEach(row => owners.get(row.entity_ref)!.push(row.owner_ref));
    return owners;
  }
}

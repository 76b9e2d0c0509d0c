import { PermissionCriteria } from '@backstage/plugin-permission-common';
import { Knex } from 'knex';
import { Clause, combineClauses } from '../../permissions/combineClauses';
import { ResearchNoteFilter } from './noteResource';

/** Turns what a policy answered about research notes into a clause on `research_notes`. */
export function noteFilterToSql(
  criteria: PermissionCriteria<ResearchNoteFilter>,
): Clause | undefined {
  return combineClauses(
    criteria,
    filter => query =>
      // An id is never null: what is negated is no more and no less than the rest.
      query.whereIn('research_notes.id', ids => idsBy(ids, filter)),
  );
}

function idsBy(
  ids: Knex.QueryBuilder,
  { by, values }: ResearchNoteFilter,
): void {
  switch (by) {
    case 'author':
      ids
        .from('research_notes as written')
        .whereIn('written.author_ref', values)
        .select('written.id');
      break;
    case 'member':
      ids
        .from('research_notes as shared')
        .join('study_members', 'study_members.study_id', 'shared.study_id')
        .whereIn('study_members.member_ref', values)
        .select('shared.id');
      break;
    case 'entity':
      ids
        .from('research_note_products')
        .join('catalog_entities', 'catalog_entities.id', 'product_id')
        .whereIn('catalog_entities.ref', values)
        .select('note_id');
      break;
    default:
      ids
        .from('research_notes as held')
        .whereIn('held.method', values)
        .select('held.id');
  }
}

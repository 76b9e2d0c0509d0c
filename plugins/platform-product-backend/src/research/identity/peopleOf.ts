import { Knex } from 'knex';
import { PeopleIndex } from './PeopleIndex';

/** The people of the catalog as of now. */
export async function peopleOf(knex: Knex): Promise<PeopleIndex> {
  const rows: Array<{ ref: string; title: string }> = await knex(
    'catalog_entities',
  )
    .where({ kind: 'user' })
    .whereNull('vanished_at')
    .select('ref', 'title');
  return new PeopleIndex(
    rows.map(({ ref, title }) => ({ ref, displayName: title })),
  );
}

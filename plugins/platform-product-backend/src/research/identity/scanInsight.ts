import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { StoredInsight } from '../insights/StoredInsight';
import { PeopleIndex } from './PeopleIndex';
import { scanText } from './scanText';

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

/** What in an insight can tell who somebody is: all of it that whoever sees it may read. */
export const scanInsight = (
  people: PeopleIndex,
  { statement, detail, citations }: StoredInsight,
): IdentityFinding[] => [
  ...scanText('statement', statement, people),
  ...scanText('detail', detail ?? '', people),
  ...citations.flatMap(({ id, text }) =>
    text ? scanText(id, text.quote, people) : [],
  ),
];

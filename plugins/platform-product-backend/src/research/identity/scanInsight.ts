import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { StoredInsight } from '../insights/StoredInsight';
import { PeopleIndex } from './PeopleIndex';
import { scanText } from './scanText';

/** What in an insight can tell who somebody is, with the people of the catalog as of now. */
export async function scanInsight(
  knex: Knex,
  { statement, detail, citations }: StoredInsight,
): Promise<IdentityFinding[]> {
  const rows: Array<{ ref: string; title: string }> = await knex(
    'catalog_entities',
  )
    .where({ kind: 'user' })
    .whereNull('vanished_at')
    .select('ref', 'title');
  const people = new PeopleIndex(
    rows.map(({ ref, title }) => ({ ref, displayName: title })),
  );
  return [
    ...scanText('statement', statement, people),
    ...scanText('detail', detail ?? '', people),
    ...citations.flatMap(({ id, text }) =>
      text ? scanText(id, text.quote, people) : [],
    ),
  ];
}

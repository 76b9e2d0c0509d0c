import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import { StoredInsight } from '../insights/StoredInsight';
import { PeopleIndex } from './PeopleIndex';
import { scanText } from './scanText';

/** What in an insight can tell who somebody is: all of it that whoever sees it may read. */
export const scanInsight = (
  people: PeopleIndex,
  { statement, detail, citations }: StoredInsight,
): IdentityFinding[] => [
  ...scanText('statement', statement ?? '', people),
  ...scanText('detail', detail ?? '', people),
  ...citations.flatMap(({ id, text }) =>
    text ? scanText(id, text.quote, people) : [],
  ),
];

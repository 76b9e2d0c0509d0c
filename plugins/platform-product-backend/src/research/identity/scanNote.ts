import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import { StoredHighlight } from '../highlights/HighlightStore';
import { StoredNote } from '../notes/StoredNote';
import { PeopleIndex } from './PeopleIndex';
import { scanLongText } from './scanLongText';
import { scanText } from './scanText';

/**
 * What in a note can tell who somebody is. The words of a highlight stand in the text, and
 * are found there; its tags stand nowhere else.
 */
export const scanNote = async (
  people: PeopleIndex,
  { body = '', pains }: Pick<StoredNote, 'body' | 'pains'>,
  highlights: Array<Pick<StoredHighlight, 'id' | 'tags'>>,
): Promise<IdentityFinding[]> => [
  ...(await scanLongText('body', body, people)),
  ...pains.flatMap((pain, place) => scanText(`pains.${place}`, pain, people)),
  ...highlights.flatMap(({ id, tags }) =>
    tags.flatMap(tag => scanText(id, tag, people)),
  ),
];

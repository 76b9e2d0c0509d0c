import { inboxKinds } from 'backstage-plugin-platform-product-common';
import { EntryName } from './InboxStateStore';

/** The name of an entry as one text. */
export const entryId = ({ kind, key }: EntryName): string => `${kind}:${key}`;

/** The name that an id was made of; undefined for any other text. */
export function entryNamed(id: string): EntryName | undefined {
  const end = id.indexOf(':');
  const kind = inboxKinds.find(each => each === id.slice(0, end));
  const key = id.slice(end + 1);
  return kind && key !== '' && !key.includes('\u0000')
    ? { kind, key }
    : undefined;
}

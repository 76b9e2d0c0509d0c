import {
  ProductPage,
  ProductPageRequest,
} from 'backstage-plugin-platform-product-common';
import { ChosenTeams } from '../../catalog/search/TeamsField';
import { TypedFields } from '../../edit/editDraft';

/** Profile and audience of a product as they are typed. */
export interface ProfileFields {
  meantFor: string;
  audience: ChosenTeams;
  help: string;
  leaving: string;
  /** One thing a line. */
  takesOn: string;
  decides: string;
}

/** The longest a line can be, and how to leave, and one thing that a team takes on. */
export const longest = { line: 500, leaving: 2000, thing: 100 };
/** The most things that a team takes on. */
export const mostThings = 20;

/** A product's page as it is typed. */
export function fieldsOf({ profile, audience }: ProductPage): ProfileFields {
  return {
    meantFor: profile.meantFor ?? '',
    audience: audience.groups.length ? [...audience.groups].sort() : 'all',
    help: profile.help ?? '',
    leaving: profile.leaving ?? '',
    takesOn: profile.takesOn.join('\n'),
    decides: profile.decides ?? '',
  };
}

/** What a team takes on, from one thing a line. */
export const thingsIn = (lines: string): string[] =>
  lines
    .split('\n')
    .map(thing => thing.trim())
    .filter(Boolean);

const written = (text: string) => text.trim() || undefined;

/** What was typed, as it is sent. */
export function requestOf(
  typed: Pick<TypedFields<ProfileFields>, 'fields' | 'version'>,
): ProductPageRequest {
  const { meantFor, audience, help, leaving, takesOn, decides } = typed.fields;
  return {
    profile: {
      meantFor: written(meantFor),
      help: written(help),
      leaving: written(leaving),
      takesOn: thingsIn(takesOn),
      decides: written(decides),
    },
    audience: { groups: audience === 'all' ? [] : audience },
    version: typed.version,
  };
}

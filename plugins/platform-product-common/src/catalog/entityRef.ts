import {
  CompoundEntityRef,
  parseEntityRef,
  stringifyEntityRef,
} from '@backstage/catalog-model';

/**
 * The one spelling under which a reference is stored and compared: lower case,
 * with kind and namespace written out.
 *
 * @throws when the text names no kind, as `component:default/ci` does
 *
 * @public
 */
export function canonicalEntityRef(ref: string | CompoundEntityRef): string {
  const compound = typeof ref === 'string' ? parseEntityRef(ref) : ref;
  // en-US, as the catalog does it, so that a Turkish server spells CI like any other.
  return stringifyEntityRef(compound).toLocaleLowerCase('en-US');
}

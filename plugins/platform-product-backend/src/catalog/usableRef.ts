import { canonicalEntityRef } from 'backstage-plugin-platform-product-common';

/** The canonical spelling of a reference from outside; undefined for anything that is none. */
export function usableRef(text: unknown): string | undefined {
  try {
    return typeof text === 'string' ? canonicalEntityRef(text) : undefined;
  } catch {
    return undefined;
  }
}

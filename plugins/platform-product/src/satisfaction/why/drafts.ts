/**
 * Keeps what is being written over a reload of the tab.
 *
 * In the tab's own storage, and under the name of who writes: the portal's storage
 * may be kept on a server under that name, where no comment may ever stand, and a
 * colleague who signs in on the same tab must not find it.
 */
export interface Draft {
  read(): string | undefined;
  keep(text: string): void;
  clear(): void;
  /** Whether something was written that is not the saved text. */
  differsFrom(saved: string | undefined): boolean;
}

/** What one person is writing on one product, for whom. */
export interface Drafts {
  /** Confidential. */
  comment: Draft;
  /** To the owners. */
  message: Draft;
}

/** The drafts of one person on one product. */
export function draftsOf(userRef: string, entityRef: string): Drafts {
  const draft = (kind: keyof Drafts) =>
    draftAt(`platform-product.${kind}-draft/${userRef}/${entityRef}`);
  return { comment: draft('comment'), message: draft('message') };
}

/** What is being written under a key, which names who writes. */
export function draftAt(key: string): Draft {
  const read = () =>
    attempt(() => window.sessionStorage.getItem(key)) ?? undefined;
  return {
    read,
    keep: text => attempt(() => window.sessionStorage.setItem(key, text)),
    clear: () => attempt(() => window.sessionStorage.removeItem(key)),
    differsFrom: (saved = '') => (read()?.trim() ?? saved) !== saved,
  };
}

/** A full or forbidden storage must not keep anybody from writing. */
function attempt<T>(access: () => T): T | undefined {
  try {
    return access();
  } catch {
    return undefined;
  }
}

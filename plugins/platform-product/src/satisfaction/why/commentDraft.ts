/**
 * Keeps a comment that is being written over a reload of the tab.
 *
 * In the tab's own storage, and under the name of who writes: the portal's storage
 * may be kept on a server under that name, where no comment may ever stand, and a
 * colleague who signs in on the same tab must not find it.
 */
export interface CommentDraft {
  read(): string | undefined;
  keep(text: string): void;
  clear(): void;
  /** Whether something was written that is not the saved comment. */
  differsFrom(comment: string | undefined): boolean;
}

/** The draft of one person on one product. */
export function commentDraft(userRef: string, entityRef: string): CommentDraft {
  const key = `platform-product.comment-draft/${userRef}/${entityRef}`;
  const read = () =>
    attempt(() => window.sessionStorage.getItem(key)) ?? undefined;
  return {
    read,
    keep: text => attempt(() => window.sessionStorage.setItem(key, text)),
    clear: () => attempt(() => window.sessionStorage.removeItem(key)),
    differsFrom: (comment = '') => (read()?.trim() ?? comment) !== comment,
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

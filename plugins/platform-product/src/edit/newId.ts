/**
 * An id for what is written; sent again with it because no answer came back, it is
 * kept once. Browsers give ids only to pages that came over a safe line.
 */
export const newId = (): string | undefined => window.crypto?.randomUUID?.();

const forgottenAfterDays = 183;

/** What nobody has moved or edited since this moment is forgotten; ISO instant. */
export const forgottenBefore = (now: Date): string =>
  new Date(now.getTime() - forgottenAfterDays * 86_400_000).toISOString();

const maxAgeMs = 10_000;
const mostRemembered = 10_000;

/**
 * Remembers answers for ten seconds, and no more of them than fits. Only for what
 * would cost a question over HTTP and holds nothing that somebody wrote.
 */
export class ShortMemory<T> {
  private readonly answers = new Map<string, { answer: T; until: number }>();

  recall(key: string, now: Date): T | undefined {
    const known = this.answers.get(key);
    return known && now.getTime() < known.until ? known.answer : undefined;
  }

  keep(key: string, answer: T, now: Date): void {
    // Deleted first: a Map hands out the oldest entry first.
    this.answers.delete(key);
    if (this.answers.size >= mostRemembered) {
      const [oldest] = this.answers.keys();
      this.answers.delete(oldest);
    }
    this.answers.set(key, { answer, until: now.getTime() + maxAgeMs });
  }

  forget(key: string): void {
    this.answers.delete(key);
  }
}

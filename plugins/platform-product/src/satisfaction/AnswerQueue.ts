import { RatingAnswer } from 'backstage-plugin-platform-product-common';

/** An answer, or null for none. */
export type Answer = RatingAnswer | null;

/** How far an answer got. */
export interface SaveState {
  chosen: Answer;
  progress: 'saved' | 'saving' | 'failed';
  error?: unknown;
}

/**
 * Saves one answer at a time. What is chosen meanwhile waits, and only the newest
 * choice is sent after: answers are whole, so the last one says everything.
 */
export class AnswerQueue {
  private chosen: Answer;
  private running = false;
  private listener: (state: SaveState) => void = () => {};

  constructor(
    saved: Answer,
    private readonly save: (answer: Answer) => Promise<void>,
  ) {
    this.chosen = saved;
  }

  /** Hears of every change of state from now on, until the returned function is called. */
  subscribe(listener: (state: SaveState) => void): () => void {
    this.listener = listener;
    return () => {
      this.listener = () => {};
    };
  }

  /** What the person chose last, saved or not. */
  get current(): Answer {
    return this.chosen;
  }

  choose(answer: Answer): void {
    this.chosen = answer;
    this.listener({ chosen: answer, progress: 'saving' });
    void this.drain();
  }

  /** Sends what was chosen last once more. */
  retry(): void {
    this.choose(this.chosen);
  }

  private async drain(): Promise<void> {
    if (this.running) {
      return;
    }
    this.running = true;
    let sent: Answer;
    let failure: { error: unknown } | undefined;
    do {
      sent = this.chosen;
      failure = await this.save(sent).then(
        () => undefined,
        error => ({ error }),
      );
    } while (this.chosen !== sent);
    this.running = false;
    this.listener({
      chosen: sent,
      progress: failure ? 'failed' : 'saved',
      ...failure,
    });
  }
}

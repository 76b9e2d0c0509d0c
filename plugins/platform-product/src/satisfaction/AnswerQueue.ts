import { RatingAnswer } from 'backstage-plugin-platform-product-common';
import { sameAnswer } from './publishedParts';

/** An answer, or null for none. */
export type Answer = RatingAnswer | null;

/** How far an answer got. */
export interface SaveState {
  chosen: Answer;
  progress: 'saved' | 'saving' | 'failed';
  error?: unknown;
  /** Part of what was chosen can't be: it is published meanwhile, and stands as it was. */
  corrected?: boolean;
}

/** What the portal says to an answer of which a part can't change any more. */
export interface Correction {
  /** The answer that the portal has. */
  saved: Answer;
  /** Gives an answer the parts that can't change. */
  apply(answer: Answer): Answer;
}

/**
 * Saves one answer at a time. What is chosen meanwhile waits, and only the newest
 * choice is sent after: answers are whole, so the last one says everything.
 */
export class AnswerQueue {
  private chosen: Answer;
  private running = false;
  private listener: (state: SaveState) => void = () => {};

  /**
   * @param saved - the answer that the portal has
   * @param save - sends one; says what to correct when not all of it can be
   */
  constructor(
    saved: Answer,
    private readonly save: (answer: Answer) => Promise<Correction | undefined>,
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
    let end: Pick<SaveState, 'progress' | 'error'>;
    let corrected = false;
    do {
      sent = this.chosen;
      end = { progress: 'saved' };
      try {
        const correction = await this.save(sent);
        if (correction) {
          corrected = true;
          sent = this.correct(sent, correction);
        }
      } catch (error) {
        end = { progress: 'failed', error };
      }
    } while (this.chosen !== sent);
    this.running = false;
    this.listener({ chosen: sent, ...end, ...(corrected && { corrected }) });
  }

  /** @returns the answer that the portal has now */
  private correct(refused: Answer, { saved, apply }: Correction): Answer {
    const kept = apply(this.chosen);
    // Else what else was said is sent again, unless that was refused already.
    this.chosen =
      sameAnswer(kept, saved) || sameAnswer(kept, refused) ? saved : kept;
    return saved;
  }
}

import { draftAt } from '../../../satisfaction/why/drafts';
import { ReviewAnswers } from './ReviewAnswer';

/** Keeps what was picked over a reload of the tab, until it is saved. */
export interface ReviewDraft {
  read(): ReviewAnswers;
  keep(answers: ReviewAnswers): void;
}

/** What one person is answering for one team. */
export function reviewDraftOf(userRef: string, teamRef: string): ReviewDraft {
  const draft = draftAt(`platform-product.review-draft/${userRef}/${teamRef}`);
  return {
    read: () => JSON.parse(draft.read() ?? '{}'),
    keep: answers =>
      Object.keys(answers).length
        ? draft.keep(JSON.stringify(answers))
        : draft.clear(),
  };
}

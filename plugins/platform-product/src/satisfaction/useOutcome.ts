import { useWords } from '../translation/useWords';
import { savedWords } from './answerWords';
import { MyAnswer } from './useMyAnswer';

/** What became of an answer, in words. */
export interface Outcome {
  /** For the eye: how the answer stands. */
  shown: string;
  /** For the ear: what the last choice did, once it did it. */
  announced: string;
}

/** Says how an answer stands. */
export function useOutcome(mine: MyAnswer): Outcome {
  const { t } = useWords();
  const { chosen, terms, progress, lastChange } = mine;
  const stands = chosen
    ? savedWords(chosen, terms, t)
    : t('satisfaction.saved.deleted');

  // The score still stands while a detail is added to it, or could not be.
  const beingSaved =
    progress === 'saving' ? t('satisfaction.saved.saving') : '';
  if (progress !== 'saved') {
    return {
      shown: lastChange === 'details' ? stands : beingSaved,
      announced: '',
    };
  }
  const announcements = {
    answer: stands,
    details: t('satisfaction.saved.detail'),
    nothing: '',
  };
  return { shown: stands, announced: announcements[lastChange ?? 'nothing'] };
}

import { useWords, Words } from '../translation/useWords';
import { deletedWords, publishedWords, savedWords } from './answerWords';
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
  const { progress, lastChange, corrected } = mine;
  const stands = standingWords(mine, t);

  // The score still stands while a detail is added to it, or could not be.
  const beingSaved =
    progress === 'saving' ? t('satisfaction.saved.saving') : '';
  if (progress !== 'saved') {
    return {
      shown: lastChange === 'details' ? stands : beingSaved,
      announced: '',
    };
  }
  if (lastChange === 'details') {
    return {
      shown: stands,
      announced: t(
        corrected
          ? 'satisfaction.published.meanwhileDetail'
          : 'satisfaction.saved.detail',
      ),
    };
  }
  const shown = corrected
    ? `${t('satisfaction.published.meanwhile')} ${stands}`
    : stands;
  return { shown, announced: lastChange ? shown : '' };
}

function standingWords({ chosen, terms, fixed }: MyAnswer, t: Words): string {
  const isFixed = fixed.has('score');
  if (!chosen) {
    return deletedWords(terms, isFixed, t);
  }
  return isFixed ? publishedWords(terms, t) : savedWords(chosen, terms, t);
}

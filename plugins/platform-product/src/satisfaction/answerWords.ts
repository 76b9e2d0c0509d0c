import { RatingAnswer } from 'backstage-plugin-platform-product-common';
import { Words } from '../translation/useWords';
import { dayName } from './dayName';
import { Terms } from './useMyAnswer';

/** What was saved and when it counts. */
export function savedWords(
  answer: RatingAnswer,
  terms: Terms,
  t: Words,
): string {
  const when = t(`satisfaction.saved.counts.${terms.period.length}`, {
    date: dayName(terms.rules.closesOn, t('language')),
  });
  return `${answeredWords(answer, t)} ${when}`;
}

function answeredWords({ score, notUsed }: RatingAnswer, t: Words): string {
  if (notUsed !== undefined) {
    return t('satisfaction.saved.notUsed', {
      reason: t(`satisfaction.notUsed.reasonInSentence.${notUsed}`),
    });
  }
  return score === undefined
    ? ''
    : t('satisfaction.saved.score', {
        answer: t(`satisfaction.scoreInSentence.${score}`),
      });
}

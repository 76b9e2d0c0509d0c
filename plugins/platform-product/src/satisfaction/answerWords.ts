import { RatingAnswer } from 'backstage-plugin-platform-product-common';
import { Words } from '../translation/useWords';
import { dayAfter, dayName } from './dayName';
import { periodNameBeside } from './periodName';
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

/** What was said and can't change any more. */
export function fixedWords({ score, notUsed }: RatingAnswer, t: Words): string {
  return notUsed === undefined
    ? t('satisfaction.published.score', {
        answer: t(`satisfaction.scoreInSentence.${score!}`),
      })
    : t('satisfaction.published.notUsed', {
        reason: t(`satisfaction.notUsed.reasonInSentence.${notUsed}`),
      });
}

/** That an answer is published, and from when on another can be given. */
export function publishedWords({ period, rules }: Terms, t: Words): string {
  const fixed = t('satisfaction.published.fixed', {
    period: periodNameBeside(period, period, t('language')),
  });
  return `${fixed} ${againWords(rules, t)}`;
}

/** That an answer is deleted, as far as it can be. */
export function deletedWords(
  { published, rules }: Terms,
  isFixed: boolean,
  t: Words,
): string {
  if (published.length === 0) {
    return t('satisfaction.saved.deleted');
  }
  const deleted = t('satisfaction.published.deleted');
  return isFixed ? `${deleted} ${againWords(rules, t)}` : deleted;
}

function againWords({ closesOn }: Terms['rules'], t: Words): string {
  return t('satisfaction.published.again', {
    date: dayName(dayAfter(closesOn), t('language')),
  });
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

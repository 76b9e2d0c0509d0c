import {
  Alternative,
  Bucket,
  Choice,
  ChoiceBasis,
  ChoiceStatement,
  Force,
  OptOutReason,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { dateLocale } from '../translation/dateLocale';
import { useWords, Words } from '../translation/useWords';

/** Says what a statement says, in one line; null: what is seen of a silent team. */
export function statementWords(
  statement: ChoiceStatement | null,
  isSeenUsing: boolean,
  t: Words,
): string {
  if (!statement) {
    return t(`choices.statement.${isSeenUsing ? 'seen' : 'unsaid'}`);
  }
  const { choice, basis, requiredBy, alternative } = statement;
  const said = t(`choices.choice.${choice}`);
  if (basis === 'required' && requiredBy) {
    return `${said}, ${t('choices.statement.required', { by: requiredBy })}`;
  }
  if (basis) {
    return `${said}, ${t(`choices.basis.${basis}`)}`;
  }
  return choice === 'opted-out' && alternative
    ? `${said}: ${insteadWords(alternative, t)}`
    : said;
}

function alternativeWords(alternative: Alternative, t: Words): string {
  if ('nothing' in alternative) {
    return t('choices.instead.nothing');
  }
  return 'title' in alternative ? alternative.title : alternative.name;
}

function insteadWords(alternative: Alternative, t: Words): string {
  return 'nothing' in alternative
    ? t('choices.instead.none')
    : t('choices.instead.named', { what: alternativeWords(alternative, t) });
}

/** The words for choices, wherever they stand. */
export function useChoiceWords() {
  const { t } = useWords();
  return {
    bucket: (bucket: Bucket): string => t(`choices.bucket.${bucket}`),
    choice: (choice: Choice): string => t(`choices.choice.${choice}`),
    basis: (basis: ChoiceBasis): string => t(`choices.basis.${basis}`),
    reason: (reason: OptOutReason): string => t(`choices.reason.${reason}`),
    force: (force: Force): string => t(`choices.force.${force}`),
    /** A title, a name, or "nothing". */
    alternative: (alternative: Alternative): string =>
      alternativeWords(alternative, t),
    /** One line such as "opted out: GitHub Actions instead". */
    statement: ({ statement, seenUsing }: TeamChoice): string =>
      statementWords(statement, seenUsing.length > 0, t),
    /** A day with its year, such as "30 Jun 2027", of a day or an instant. */
    day: (instant: string): string =>
      new Intl.DateTimeFormat(dateLocale(t('language')), {
        day: 'numeric',
        month: 'short',
        year: 'numeric',
        timeZone: 'UTC',
      }).format(new Date(instant)),
    /** The time of day where the reader is, such as "14:02". */
    time: (instant: string): string =>
      new Intl.DateTimeFormat(dateLocale(t('language')), {
        timeStyle: 'short',
      }).format(new Date(instant)),
  };
}

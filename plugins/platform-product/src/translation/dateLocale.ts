/**
 * The locale in which days are written for a language.
 *
 * Plain `en` is American to Intl; the texts around the dates put the day first.
 */
export const dateLocale = (language: string) =>
  language === 'en' ? 'en-GB' : language;

import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import { platformProductTranslationRef } from './translationRef';

type Messages = (typeof platformProductTranslationRef)['T'];
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutForm<TKey> = TKey extends `${infer TBase}_${PluralForm}`
  ? TBase
  : TKey;

/** The key of something that is said; one for all forms of a plural. */
export type WordsKey = WithoutForm<keyof Messages & string>;

type TextOf<TKey extends string> = TKey extends keyof Messages
  ? Messages[TKey]
  : `${TKey}_other` extends keyof Messages
  ? Messages[`${TKey}_other`]
  : never;

type PlacesIn<TText> =
  TText extends `${string}{{${infer TPlace}}}${infer TRest}`
    ? TPlace | PlacesIn<TRest>
    : never;

// `{{n, number}}` is written the way the language writes numbers.
type NumbersIn<TPlace> = TPlace extends `${infer TName}, number`
  ? TName
  : TPlace extends 'count'
  ? TPlace
  : never;
type TextsIn<TPlace> = TPlace extends 'count' | `${string}, number`
  ? never
  : TPlace;

type Values<TKey extends string> = {
  [TName in NumbersIn<PlacesIn<TextOf<TKey>>> & string]: number;
} & {
  [TName in TextsIn<PlacesIn<TextOf<TKey>>> & string]: string;
} & (TKey extends keyof Messages ? unknown : { count: number });

/**
 * Says something in the language of the app, by its key.
 *
 * Looks a key up where the portal's own type goes through all messages in every call, which
 * made the compiler take minutes.
 */
export type Words = <TKey extends WordsKey>(
  key: TKey,
  ...values: [PlacesIn<TextOf<TKey>>] extends [never]
    ? [values?: Partial<Values<TKey>>]
    : [values: Values<TKey>]
) => string;

/** Says things in the language of the app. */
export const useWords = (): { t: Words } =>
  useTranslationRef(platformProductTranslationRef) as unknown as { t: Words };

import { useTranslationRef } from '@backstage/core-plugin-api/alpha';
import type { english } from './english';
import { platformProductTranslationRef } from './translationRef';

type Messages = typeof english;
type PluralForm = 'zero' | 'one' | 'two' | 'few' | 'many' | 'other';
type WithoutForm<TKey> = TKey extends `${infer TBase}_${PluralForm}`
  ? TBase
  : TKey;

type KeysIn<TMessages, TBefore extends string = ''> = {
  [TName in keyof TMessages & string]: TMessages[TName] extends string
    ? `${TBefore}${TName}`
    : KeysIn<TMessages[TName], `${TBefore}${TName}.`>;
}[keyof TMessages & string];

/** The key of something that is said; one for all forms of a plural. */
export type WordsKey = WithoutForm<KeysIn<Messages>>;

type At<TMessages, TKey> = TKey extends keyof TMessages
  ? TMessages[TKey]
  : TKey extends `${infer TRoom}.${infer TRest}`
  ? TRoom extends keyof TMessages
    ? At<TMessages[TRoom], TRest>
    : never
  : never;

type IsCounted<TKey extends string> = [At<Messages, TKey>] extends [never]
  ? true
  : false;

type TextOf<TKey extends string> = IsCounted<TKey> extends true
  ? At<Messages, `${TKey}_other`>
  : At<Messages, TKey>;

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

type Values<TText> = {
  [TName in NumbersIn<PlacesIn<TText>> & string]: number;
} & {
  [TName in TextsIn<PlacesIn<TText>> & string]: string;
};

type Arguments<TText, TCounted> = [PlacesIn<TText>] extends [never]
  ? [values?: Partial<Values<TText> & TCounted>]
  : [values: Values<TText> & TCounted];

// A table, and nothing in it held against all keys: so the compiler works out those that are
// used, one by one.
type ArgumentsOf = {
  [TKey in WordsKey]: Arguments<
    TextOf<TKey>,
    IsCounted<TKey> extends true ? { count: number } : unknown
  >;
};

/**
 * Says something in the language of the app, by its key.
 *
 * Looks a key up where the portal's own type goes through all messages in every call, which
 * made the compiler take minutes and then give up.
 */
export type Words = <TKey extends WordsKey>(
  key: TKey,
  ...values: ArgumentsOf[TKey]
) => string;

/** Says things in the language of the app. */
export const useWords = (): { t: Words } =>
  useTranslationRef(platformProductTranslationRef) as unknown as { t: Words };

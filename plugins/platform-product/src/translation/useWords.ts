import {
  TranslationFunction,
  useTranslationRef,
} from '@backstage/core-plugin-api/alpha';
import { platformProductTranslationRef } from './translationRef';

/** Says something in the language of the app, by its key. */
export type Words = TranslationFunction<
  (typeof platformProductTranslationRef)['T']
>;

/** Says things in the language of the app. */
export const useWords = (): { t: Words } =>
  useTranslationRef(platformProductTranslationRef);

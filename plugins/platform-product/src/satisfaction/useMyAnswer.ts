import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  MyRating,
  ProductPath,
  RatingAnswer,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../api';
import { currentOf } from '../http/currentOf';
import { Answer, AnswerQueue, SaveState } from './AnswerQueue';
import { fixedParts, keepingPublished } from './publishedParts';
import { Details, MainAnswer, wholeAnswer } from './wholeAnswer';

/** The period an answer belongs to, the rules it is kept under, and how far it is published. */
export type Terms = Pick<
  MyRating,
  'period' | 'rules' | 'published' | 'comment' | 'asks'
>;

/** One's own answer on a product, as chosen and as saved. */
export interface MyAnswer extends SaveState {
  terms: Terms;
  /** What is published and can't change any more. */
  fixed: Set<keyof RatingAnswer>;
  /** What the last choice was about; absent when nothing was chosen since the form opened. */
  lastChange?: 'answer' | 'details';
  /** Saves a score or a reason, together with the details that still make sense. */
  answer(main: MainAnswer): void;
  /** Saves further details; an undefined one is taken back. */
  add(details: Details): void;
  remove(): void;
  /** Takes the last choice back; absent when there is none, or it can't be any more. */
  undo?: () => void;
  retry(): void;
}

/**
 * Keeps one's own answer on a product and saves it as it is chosen.
 *
 * @param path - the product
 * @param loaded - what the portal has of it
 */
export function useMyAnswer(path: ProductPath, loaded: MyRating): MyAnswer {
  const api = useApi(platformProductApiRef);
  const [terms, setTerms] = useState<Terms>(loaded);
  const [state, setState] = useState<SaveState>({
    chosen: loaded.rating,
    progress: 'saved',
  });
  const [last, setLast] = useState<{
    before: Answer;
    change: MyAnswer['lastChange'];
  }>();
  const [queue] = useState(
    () =>
      new AnswerQueue(loaded.rating, async answer => {
        if (answer === null) {
          await api.call('withdrawRating', { params: path });
          return undefined;
        }
        try {
          // A form left open over the end of a period answers for the next one.
          setTerms(await api.call('rate', { params: path, body: answer }));
          return undefined;
        } catch (error) {
          const standing = currentOf<MyRating>(error);
          if (!standing) {
            throw error;
          }
          setTerms(standing);
          return {
            saved: standing.rating,
            apply: wanted => keepingPublished(wanted, standing),
          };
        }
      }),
  );
  useEffect(() => queue.subscribe(setState), [queue]);

  // Choices build on the queue's answer, not on the rendered one: a second click
  // may come before the first is drawn.
  const choose = (answer: Answer, change: MyAnswer['lastChange']) => {
    setLast({ before: queue.current, change });
    queue.choose(answer);
  };
  const fixed = fixedParts(terms.published);
  const undoable = last && !(last.change === 'answer' && fixed.has('score'));
  return {
    ...state,
    terms,
    fixed,
    lastChange: last?.change,
    answer: main => choose(wholeAnswer(main, queue.current), 'answer'),
    add: details =>
      queue.current && choose({ ...queue.current, ...details }, 'details'),
    remove: () => choose(null, 'answer'),
    undo: undoable ? () => choose(last.before, 'answer') : undefined,
    retry: () => queue.retry(),
  };
}

import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  MyRating,
  ProductPath,
  RatingAnswer,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../api';
import { Answer, AnswerQueue, SaveState } from './AnswerQueue';

/** What may be added to a score or a reason. */
export type Details = Omit<RatingAnswer, 'score' | 'notUsed'>;

/** The period an answer belongs to, and the rules it is kept under. */
export type Terms = Pick<MyRating, 'period' | 'rules'>;

/** One's own answer on a product, as chosen and as saved. */
export interface MyAnswer extends SaveState {
  terms: Terms;
  /** What the last choice was about; absent when nothing was chosen since the form opened. */
  lastChange?: 'answer' | 'details';
  /** Saves a score or a reason, together with the details that still make sense. */
  answer(main: Pick<RatingAnswer, 'score' | 'notUsed'>): void;
  /** Saves further details; an undefined one is taken back. */
  add(details: Details): void;
  remove(): void;
  /** Takes the last choice back; absent when there is none. */
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
        } else {
          // A form left open over the end of a period answers for the next one.
          setTerms(await api.call('rate', { params: path, body: answer }));
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
  return {
    ...state,
    terms,
    lastChange: last?.change,
    answer: main => choose(withDetails(main, queue.current), 'answer'),
    add: details =>
      queue.current && choose({ ...queue.current, ...details }, 'details'),
    remove: () => choose(null, 'answer'),
    undo: last && (() => choose(last.before, 'answer')),
    retry: () => queue.retry(),
  };
}

function withDetails(
  main: Pick<RatingAnswer, 'score' | 'notUsed'>,
  before: Answer,
): RatingAnswer {
  const { score: _score, notUsed: _notUsed, ...details } = before ?? {};
  if (main.notUsed === undefined) {
    return { ...main, ...details };
  }
  // Only somebody who uses a product can tell these.
  const {
    load: _load,
    frequency: _often,
    minutesSaved: _saved,
    ...rest
  } = details;
  return { ...main, ...rest };
}

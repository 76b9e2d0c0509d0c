import { useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  ChoiceOutcome,
  TeamChoice,
  TeamPath,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../../api';
import { reviewCauseOf } from '../standing';
import { isWhole, requestFor } from './requestFor';
import { ReviewAnswer, ReviewAnswers } from './ReviewAnswer';
import { ReviewDraft } from './reviewDraft';
import { saveAnswers } from './saveAnswers';

/** An answer to a record that a colleague changed meanwhile. */
export interface ReviewConflict {
  theirs: TeamChoice;
  mine: ReviewAnswer;
}

/** All reviews of a team while they are answered and saved. */
export interface Review {
  /** What is due and was not changed by a colleague meanwhile. */
  due: TeamChoice[];
  conflicts: ReviewConflict[];
  answers: ReviewAnswers;
  /** How many answers one save would send. */
  ready: number;
  /** Whether a save was asked for while some answer lacked something. */
  isIncomplete: boolean;
  isSaving: boolean;
  /** How many the last save took; absent before the first. */
  saved?: number;
  /** Why the portal did not take an answer, by product. */
  refusals: Record<string, string>;
  /** Why the last save did not come through at all. */
  failure?: unknown;
  /** Without an answer the record is left for later. */
  answer(choice: TeamChoice, answer: ReviewAnswer | undefined): void;
  save(): void;
  keepTheirs(conflict: ReviewConflict): void;
  recordMine(conflict: ReviewConflict): void;
}

/**
 * Answers reviews and saves them at once, each for itself.
 *
 * @param choices - everything the team said, as it was read last
 * @param draft - keeps what is not saved
 * @param onChange - hears of records as the portal has them
 */
export function useReview(options: {
  path: TeamPath;
  choices: TeamChoice[];
  draft: ReviewDraft;
  onChange(changed: TeamChoice[]): void;
}): Review {
  const { path, choices, draft, onChange } = options;
  const api = useApi(platformProductApiRef);
  const [answers, setAnswers] = useState(() => draft.read());
  const [progress, setProgress] = useState<
    Pick<Review, 'isIncomplete' | 'isSaving' | 'saved' | 'failure' | 'refusals'>
  >({ isIncomplete: false, isSaving: false, refusals: {} });
  useEffect(() => draft.keep(answers), [draft, answers]);
  // Not the state: a second press may come before the first is drawn.
  const saving = useRef(false);

  const refOf = ({ product }: TeamChoice) => product.entityRef;
  const conflicts = choices.flatMap(theirs => {
    const mine = answers[refOf(theirs)];
    return mine && mine.version !== theirs.version ? { theirs, mine } : [];
  });
  const changed = new Set(conflicts.map(({ theirs }) => refOf(theirs)));
  const due = choices.filter(
    choice =>
      // An answer that did not come through is kept in sight, whatever happened meanwhile.
      (reviewCauseOf(choice) || answers[refOf(choice)]) &&
      !changed.has(refOf(choice)),
  );
  const answered = due.filter(choice => answers[refOf(choice)]);

  const put = (product: string, answer: ReviewAnswer | undefined) =>
    setAnswers(({ [product]: _, ...others }) =>
      answer ? { ...others, [product]: answer } : others,
    );
  const note = (outcomes: ChoiceOutcome[]) => {
    onChange(outcomes.flatMap(({ current }) => current ?? []));
    const isSaved = (product: string) =>
      outcomes.some(
        each => each.product === product && each.outcome === 'saved',
      );
    setAnswers(before =>
      Object.fromEntries(
        Object.entries(before).filter(([product]) => !isSaved(product)),
      ),
    );
    setProgress(before => ({
      ...before,
      saved:
        (before.saved ?? 0) +
        outcomes.filter(({ outcome }) => outcome === 'saved').length,
      refusals: {
        ...before.refusals,
        ...Object.fromEntries(
          outcomes
            .filter(({ outcome }) => outcome === 'refused')
            .map(({ product, message = '' }) => [product, message]),
        ),
      },
    }));
  };
  const send = async (wanted: TeamChoice[], by: ReviewAnswers) => {
    if (saving.current || wanted.length === 0) {
      return;
    }
    saving.current = true;
    setProgress({ isIncomplete: false, isSaving: true, refusals: {} });
    try {
      await saveAnswers(
        api,
        path,
        wanted.map(choice => requestFor(choice, by[refOf(choice)])),
        note,
      );
    } catch (failure) {
      setProgress(before => ({ ...before, failure }));
    } finally {
      saving.current = false;
      setProgress(before => ({ ...before, isSaving: false }));
    }
  };

  return {
    ...progress,
    due,
    conflicts,
    answers,
    ready: answered.length,
    answer: (choice, answer) => put(refOf(choice), answer),
    save: () => {
      if (!answered.every(choice => isWhole(answers[refOf(choice)]))) {
        setProgress(before => ({ ...before, isIncomplete: true }));
      } else {
        send(answered, answers);
      }
    },
    keepTheirs: ({ theirs }) => put(refOf(theirs), undefined),
    recordMine: ({ theirs, mine }) => {
      const renewed = { ...mine, version: theirs.version };
      put(refOf(theirs), renewed);
      send([theirs], { [refOf(theirs)]: renewed });
    },
  };
}

import { useCallback, useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from '@backstage/ui';
import {
  MyRating,
  OwnerMessage,
} from 'backstage-plugin-platform-product-common';
import { Product } from '../catalog/productOf';
import { ConfidentialPromise } from './ConfidentialPromise';
import { Question } from './Question';
import { SavedAnswer } from './SavedAnswer';
import { SaveFailure } from './SaveFailure';
import { useFocusNext } from './useFocusNext';
import { useMyAnswer } from './useMyAnswer';
import { useOutcome } from './useOutcome';
import { useRateLink } from './useRateLink';
import { Drafts } from './why/drafts';
import { useOwnerMessage } from './why/useOwnerMessage';
import { WhyForm } from './why/WhyForm';
import styles from './RatingForm.module.css';

/** Asks how satisfied somebody is, and saves each answer as it is given. */
export function RatingForm(props: {
  product: Product;
  loaded: MyRating;
  drafts: Drafts;
  /** Hears of a message to the owners. */
  onSent(message: OwnerMessage): void;
}) {
  const { product, loaded, drafts, onSent } = props;
  const mine = useMyAnswer(product.path, loaded);
  const message = useOwnerMessage(product.path, drafts.message, onSent);
  const { chosen, progress } = mine;
  const isFixed = mine.fixed.has('score');
  const outcome = useOutcome(mine);
  // What was being written when the tab was reloaded is shown again.
  const [whyShown, setWhyShown] = useState(
    () =>
      loaded.asks.freeText &&
      (drafts.comment.differsFrom(loaded.rating?.comment) ||
        drafts.message.differsFrom('')),
  );
  useEffect(() => {
    if (progress === 'saved' && !drafts.comment.differsFrom(chosen?.comment)) {
      drafts.comment.clear();
    }
  }, [progress, chosen, drafts]);

  const form = useRef<HTMLDivElement>(null);
  const why = useRef<HTMLDivElement>(null);
  const whyButton = useRef<HTMLButtonElement>(null);
  const focusNext = useFocusNext();
  const focusAnswers = useCallback(
    () => focusNext(() => answerButton(form.current)),
    [focusNext],
  );
  const open = useCallback(() => {
    form.current?.scrollIntoView({ block: 'center' });
    focusAnswers();
  }, [focusAnswers]);
  useRateLink(open);
  useEffect(() => {
    if (isFixed && mine.lastChange === 'answer') {
      // The answers that had the focus are gone.
      focusAnswers();
    }
  }, [isFixed, mine.lastChange, focusAnswers]);

  const showWhy = (shown: boolean) => {
    setWhyShown(shown);
    focusNext(() => (shown ? why.current : whyButton.current));
  };

  // A failure is told where the click was, or it would be out of sight.
  const failedFor = progress === 'failed' ? mine.lastChange : undefined;
  const failure = <SaveFailure error={mine.error} onRetry={mine.retry} />;

  return (
    <div ref={form} className={styles.form}>
      <Question
        title={product.title}
        mine={mine}
        previous={loaded.previous}
        onFocusLost={focusAnswers}
      />
      {failedFor === 'answer' && failure}
      {(chosen || mine.lastChange || isFixed) && (
        <SavedAnswer
          ref={whyButton}
          mine={mine}
          outcome={outcome.shown}
          whyShown={whyShown}
          onBack={focusAnswers}
          onWhy={() => showWhy(!whyShown)}
        />
      )}
      <VisuallyHidden role="status">{outcome.announced}</VisuallyHidden>
      <ConfidentialPromise terms={mine.terms} />
      {chosen && whyShown && (
        <WhyForm
          ref={why}
          answer={chosen}
          mine={mine}
          failure={failedFor === 'details' && failure}
          draft={drafts.comment}
          message={message}
          onDone={() => showWhy(false)}
        />
      )}
    </div>
  );
}

/** The answer that is given, else the first thing that can be done. */
function answerButton(form: HTMLElement | null): HTMLElement | null {
  const first = form?.querySelector('button') ?? null;
  return first?.hasAttribute('aria-pressed')
    ? form!.querySelector<HTMLElement>('[aria-pressed="true"]') ?? first
    : first;
}

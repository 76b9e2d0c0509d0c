import { useCallback, useEffect, useRef, useState } from 'react';
import { VisuallyHidden } from '@backstage/ui';
import { MyRating } from 'backstage-plugin-platform-product-common';
import { Product } from '../catalog/productOf';
import { ConfidentialPromise } from './ConfidentialPromise';
import { Question } from './Question';
import { SavedAnswer } from './SavedAnswer';
import { SaveFailure } from './SaveFailure';
import { useFocusNext } from './useFocusNext';
import { useMyAnswer } from './useMyAnswer';
import { useOutcome } from './useOutcome';
import { useRateLink } from './useRateLink';
import { CommentDraft } from './why/commentDraft';
import { WhyForm } from './why/WhyForm';
import styles from './RatingForm.module.css';

/** Asks how satisfied somebody is, and saves each answer as it is given. */
export function RatingForm(props: {
  product: Product;
  loaded: MyRating;
  draft: CommentDraft;
}) {
  const { product, loaded, draft } = props;
  const mine = useMyAnswer(product.path, loaded);
  const { chosen, progress } = mine;
  const outcome = useOutcome(mine);
  // A comment that was being written when the tab was reloaded is shown again.
  const [whyShown, setWhyShown] = useState(() =>
    draft.differsFrom(loaded.rating?.comment),
  );
  useEffect(() => {
    if (progress === 'saved' && !draft.differsFrom(chosen?.comment)) {
      draft.clear();
    }
  }, [progress, chosen, draft]);

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
      {(chosen || mine.lastChange) && (
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
          progress={mine.lastChange === 'details' ? progress : undefined}
          failure={failedFor === 'details' && failure}
          draft={draft}
          onAdd={mine.add}
          onDone={() => showWhy(false)}
        />
      )}
    </div>
  );
}

/** The answer that is given, else the first one to give. */
function answerButton(form: HTMLElement | null): HTMLElement | null {
  return (
    form?.querySelector<HTMLElement>('[aria-pressed="true"]') ??
    form?.querySelector('button') ??
    null
  );
}

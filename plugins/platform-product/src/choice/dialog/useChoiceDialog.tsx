import { lazy, ReactNode, Suspense, useRef, useState } from 'react';
import { useFocusNext } from '../../satisfaction/useFocusNext';
import { ChoiceDialogOptions } from './ChoiceDialogOptions';

const ChoiceDialog = lazy(() =>
  import('./ChoiceDialog').then(m => ({ default: m.ChoiceDialog })),
);

/** The dialog in which somebody speaks for a team; `dialog` stands once on the page. */
export function useChoiceDialog(): {
  open(options: ChoiceDialogOptions): void;
  dialog: ReactNode;
} {
  const [options, setOptions] = useState<ChoiceDialogOptions>();
  const opener = useRef<Element | null>(null);
  const place = useRef<HTMLElement | null>(null);
  const focusNext = useFocusNext();

  const open = (next: ChoiceDialogOptions) => {
    opener.current = document.activeElement;
    place.current = opener.current?.closest('[tabindex="-1"]') ?? null;
    setOptions(next);
  };
  const close = () => {
    setOptions(undefined);
    // The dialog gives the focus back to its opener, unless what was said took that away.
    focusNext(() => (opener.current?.isConnected ? null : place.current));
  };
  return {
    open,
    dialog: options && (
      <Suspense fallback={null}>
        <ChoiceDialog {...options} onClose={close} />
      </Suspense>
    ),
  };
}

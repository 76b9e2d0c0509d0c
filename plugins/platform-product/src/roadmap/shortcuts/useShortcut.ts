import { useEffect } from 'react';
import useLatest from 'react-use/esm/useLatest';
import { useShortcutSetting } from './useShortcutSetting';

const typed =
  'input, textarea, select, [contenteditable]:not([contenteditable="false"]), [role="textbox"]';
const inFront =
  '[role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]';

/**
 * Does something when a key is pressed alone: not while somebody types, nor while something
 * is open over the page, nor for whoever switched shortcuts off (WCAG 2.1.4).
 *
 * @param key - as it is written; absent: none
 */
export function useShortcut(key: string | undefined, act: () => void) {
  const { isOn } = useShortcutSetting();
  const latest = useLatest(act);
  useEffect(() => {
    if (!isOn || key === undefined) {
      return undefined;
    }
    const press = (event: KeyboardEvent) => {
      const target = event.target as Element | null;
      const isMeant =
        event.key === key &&
        !(event.ctrlKey || event.metaKey || event.altKey) &&
        !(event.repeat || event.isComposing || event.defaultPrevented) &&
        !target?.closest?.(typed) &&
        !document.querySelector(inFront);
      if (isMeant) {
        event.preventDefault();
        latest.current();
      }
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [isOn, key, latest]);
}

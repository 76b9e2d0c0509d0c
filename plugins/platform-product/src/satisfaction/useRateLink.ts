import { useEffect } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Brings the form into view where the address carries `?rate`. It only ever opens:
 * a link must not be able to answer for somebody.
 *
 * @param open - scrolls to the form and focuses it
 */
export function useRateLink(open: () => void) {
  const { search, key } = useLocation();
  const asked = new URLSearchParams(search).has('rate');
  useEffect(() => {
    if (asked) {
      open();
    }
    // The key differs with each click on such a link, also when the address stays the same.
  }, [asked, key, open]);
}

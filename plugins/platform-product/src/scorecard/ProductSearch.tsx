import { useEffect, useRef, useState } from 'react';
import { SearchField } from '@backstage/ui';
import useDebounce from 'react-use/esm/useDebounce';
import { useWords } from '../translation/useWords';
import styles from './ProductsContent.module.css';

const maxSearchLength = 200;
const pause = 300;

/** Searches when somebody stops typing. */
export function ProductSearch(props: {
  /** What is looked for; products unless said otherwise. */
  label?: string;
  /** What is searched for now. */
  search: string;
  onSearch(search: string): void;
}) {
  const { search, onSearch } = props;
  const { t } = useWords();
  const label = props.label ?? t('products.search');
  const [text, setText] = useState(search);
  const sent = useRef(search);

  useDebounce(
    () => {
      if (text.trim() !== sent.current) {
        sent.current = text.trim();
        onSearch(sent.current);
      }
    },
    pause,
    [text],
  );
  useEffect(() => {
    // Changed by something else than this field: a link, or the way back.
    if (search !== sent.current) {
      sent.current = search;
      setText(search);
    }
  }, [search]);

  return (
    <SearchField
      className={styles.search}
      aria-label={label}
      placeholder={label}
      size="medium"
      maxLength={maxSearchLength}
      value={text}
      onChange={setText}
    />
  );
}

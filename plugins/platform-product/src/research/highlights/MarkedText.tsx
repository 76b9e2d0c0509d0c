import { forwardRef } from 'react';
import { Highlight } from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { markedParts } from './markedParts';
import styles from './MarkedText.module.css';

/** The text of a note as it is kept, with what was highlighted in it marked. */
export const MarkedText = forwardRef<
  HTMLDivElement,
  { body: string; highlights: Highlight[] }
>(({ body, highlights }, ref) => {
  const { t } = useWords();
  return (
    <div
      ref={ref}
      role="group"
      aria-label={t('research.highlight.marked')}
      tabIndex={-1}
      className={styles.text}
    >
      {markedParts(body, highlights).map((part, i) =>
        part.highlights.length > 0 ? (
          <mark
            // Parts have no name of their own, and the text is drawn anew as a whole.
            key={i}
            className={styles.mark}
            title={part.highlights
              .flatMap(({ tags }) => tags.map(tag => `#${tag}`))
              .join(' ')}
            data-begins={t('research.highlight.begins')}
            data-ends={t('research.highlight.ends')}
          >
            {part.text}
          </mark>
        ) : (
          <span key={i}>{part.text}</span>
        ),
      )}
    </div>
  );
});

import { ReactNode } from 'react';
import {
  Highlight,
  ResearchNote,
} from 'backstage-plugin-platform-product-common';
import { useWords } from '../../translation/useWords';
import { MarkedText } from './MarkedText';
import editor from '../editor/Editor.module.css';

/**
 * The text of a note, once to be read with its highlights and once to write or select in. For
 * a colleague reading comes first, and selecting is folded away; for its author the other way.
 */
export function TextParts(props: {
  isReadOnly: boolean;
  note?: ResearchNote;
  highlights: Highlight[];
  /** Where it is written. */
  children: ReactNode;
}) {
  const { isReadOnly, note, highlights, children } = props;
  const { t } = useWords();
  const marked = <MarkedText body={note?.body ?? ''} highlights={highlights} />;
  if (isReadOnly) {
    return (
      <>
        {marked}
        {note?.allowed.includes('highlight') && (
          <details>
            <summary className={editor.summary}>
              {t('research.highlight.select')}
            </summary>
            {children}
          </details>
        )}
      </>
    );
  }
  return (
    <>
      {children}
      {highlights.length > 0 && (
        <details>
          <summary className={editor.summary}>
            {t('research.highlight.marked')}
          </summary>
          {marked}
        </details>
      )}
    </>
  );
}

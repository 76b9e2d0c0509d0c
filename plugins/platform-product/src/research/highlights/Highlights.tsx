import { RefObject, useState } from 'react';
import { Button, Text, TextField } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { Highlight } from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { newId } from '../../edit/newId';
import { SendFailure } from '../../roadmap/item/SendFailure';
import { useSending } from '../../roadmap/item/useSending';
import { useWords } from '../../translation/useWords';
import { selectWords } from '../editor/selectWords';
import { WrittenNote } from '../editor/useNote';
import { HighlightEntry } from './HighlightEntry';
import { NoteHighlights } from './useHighlights';
import { Said } from '../../text/Said';
import styles from '../Research.module.css';

/** What matters in a note's text: selected there, kept with tags beside it. */
export function Highlights(props: {
  written: WrittenNote;
  body: RefObject<HTMLTextAreaElement>;
  highlights: NoteHighlights;
  /** Whether more may be added. */
  mayAdd: boolean;
}) {
  const { written, body, highlights: list, mayAdd } = props;
  const { items } = list;
  const { note, flush } = written;
  const { t } = useWords();
  const api = useApi(platformProductApiRef);
  const [tags, setTags] = useState('');
  const [said, setSaid] = useState('');
  const { send, isSending, error } = useSending();
  const noteId = note?.id;

  const add = () => {
    const { selectionStart: start, selectionEnd: end, value } = body.current!;
    setSaid('');
    if (start === end) {
      setSaid(t('research.highlight.selectFirst'));
      return;
    }
    send(async () => {
      const kept = await flush();
      if (!kept) {
        setSaid(t('research.highlight.saveFirst'));
        return;
      }
      await api.call('createHighlight', {
        params: { noteId: kept.id },
        body: {
          id: newId(),
          start,
          end,
          quote: value.slice(start, end),
          tags: tags
            .split(',')
            .map(tag => tag.trim())
            .filter(Boolean),
        },
      });
      setTags('');
      setSaid(t('research.highlight.added'));
      list.retry();
    });
  };
  const remove = (highlight: Highlight) =>
    send(async () => {
      await api.call('removeHighlight', {
        params: { noteId: noteId!, highlightId: highlight.id },
        query: { version: highlight.version },
      });
      setSaid(t('research.highlight.removed'));
      list.retry();
    });
  return (
    <section aria-label={t('research.highlight.title')} className={styles.part}>
      <Text as="h3" variant="title-x-small" weight="bold">
        {t('research.highlight.title')}
      </Text>
      {mayAdd && (
        <>
          <Text as="p" variant="body-small">
            {t('research.highlight.how')}
          </Text>
          <TextField
            label={t('research.highlight.tags')}
            description={t('research.highlight.tagsHint')}
            size="medium"
            value={tags}
            onChange={setTags}
          />
          <div className={styles.actions}>
            <Button
              variant="secondary"
              className={styles.action}
              isPending={isSending}
              onPress={add}
            >
              {t('research.highlight.add')}
            </Button>
            <Said as="span" variant="body-small">
              {said}
            </Said>
          </div>
        </>
      )}
      <SendFailure error={error ?? list.error} />
      {items.length > 0 && (
        <ul aria-label={t('research.highlight.title')} className={styles.list}>
          {items.map(highlight => (
            <HighlightEntry
              key={highlight.id}
              highlight={highlight}
              onShow={() => selectWords(body.current, highlight)}
              onRemove={mayAdd ? () => remove(highlight) : undefined}
            />
          ))}
        </ul>
      )}
    </section>
  );
}

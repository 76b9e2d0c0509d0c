import { useState } from 'react';
import { Button, Select, Text } from '@backstage/ui';
import { useApi } from '@backstage/core-plugin-api';
import { Highlight } from 'backstage-plugin-platform-product-common';
import useAsync from 'react-use/esm/useAsync';
import { platformProductApiRef } from '../../api';
import { useChoiceWords } from '../../choice/choiceWords';
import { SendFailure } from '../../roadmap/item/SendFailure';
import { useWords } from '../../translation/useWords';
import { CitedFields } from './insightFields';
import styles from '../Research.module.css';

/** Finds highlights to cite, note by note: each reading of a note is on record. */
export function FindHighlights(props: {
  productRef: string;
  chosen: string[];
  onCite(cited: CitedFields): void;
}) {
  const { productRef, chosen, onCite } = props;
  const { t } = useWords();
  const { day } = useChoiceWords();
  const api = useApi(platformProductApiRef);
  const [noteId, setNoteId] = useState<string>();
  const notes = useAsync(
    () =>
      api.call('listResearchNotes', {
        query: { product: productRef, limit: 100 },
      }),
    [api, productRef],
  );
  const highlights = useAsync(
    async () =>
      noteId === undefined
        ? { items: [] }
        : api.call('listHighlights', { params: { noteId } }),
    [api, noteId],
  );
  const worth = (notes.value?.items ?? []).filter(
    ({ highlightCount }) => highlightCount > 0,
  );
  const cite = (
    { id, quote, quotes }: Highlight,
    direction: CitedFields['direction'],
  ) =>
    onCite({
      highlightId: id,
      direction,
      quote: quotes === 'none' ? '' : quote,
    });
  if (notes.value && worth.length === 0) {
    return <Text as="p">{t('insights.noHighlights')}</Text>;
  }
  return (
    <div className={styles.part}>
      <SendFailure error={notes.error ?? highlights.error} />
      <div className={styles.field}>
        <Select
          label={t('insights.fromNote')}
          placeholder={t('insights.chooseNote')}
          value={noteId ?? null}
          onChange={to => setNoteId(String(to))}
          options={worth.map(note => ({
            value: note.id,
            label: `${t('research.entry', {
              method: t(`research.method.${note.method}`),
              day: day(note.heldOn),
            })} (${note.highlightCount})`,
          }))}
        />
      </div>
      <ul aria-label={t('insights.fromNote')} className={styles.list}>
        {(highlights.value?.items ?? [])
          .filter(({ id }) => !chosen.includes(id))
          .map(highlight => (
            <li key={highlight.id} className={styles.entry}>
              <Text as="p" className={styles.words}>
                {t('research.highlight.quote', { quote: highlight.quote })}
              </Text>
              <Text as="p" variant="body-small">
                {t(`research.quotes.${highlight.quotes}`)}
              </Text>
              <div className={styles.actions}>
                {(['supports', 'refutes'] as const).map(direction => (
                  <Button
                    key={direction}
                    variant="secondary"
                    className={styles.action}
                    onPress={() => cite(highlight, direction)}
                  >
                    {t(`insights.cite.${direction}`)}
                  </Button>
                ))}
              </div>
            </li>
          ))}
      </ul>
    </div>
  );
}

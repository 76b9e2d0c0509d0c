import { useEffect, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { IdentityFinding } from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';
import { WrittenNote } from '../editor/useNote';
import { NoteHighlights } from '../highlights/useHighlights';

/** What may tell who somebody is, in a note as it was last saved. */
export interface Findings {
  /** Absent before they were first asked for. */
  items?: IdentityFinding[];
  error?: Error;
  retry(): void;
}

/** Asks once what was typed is saved and its highlights followed; each asking is on record. */
export function useFindings(
  { note, saving }: WrittenNote,
  highlights: NoteHighlights,
): Findings {
  const api = useApi(platformProductApiRef);
  const [settled, setSettled] = useState<number>();
  const version = note?.version;
  const { state } = saving;
  useEffect(() => {
    if (state === 'kept') {
      setSettled(version);
    }
  }, [state, version]);
  const noteId = note?.id;
  const isDue = settled !== undefined && highlights.isKnown;
  const marks = highlights.items.map(({ id, tags }) => [id, ...tags]);
  const { value, error, retry } = useAsyncRetry(
    async () =>
      isDue && noteId !== undefined
        ? api.call('readNoteFindings', { params: { noteId } })
        : undefined,
    [api, noteId, isDue, settled, JSON.stringify(marks)],
  );
  return { items: value?.items, error, retry };
}

import { useApi } from '@backstage/core-plugin-api';
import {
  Highlight,
  ResearchNote,
} from 'backstage-plugin-platform-product-common';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../../api';

/** The highlights of a note. */
export interface NoteHighlights {
  items: Highlight[];
  /** Whether they were loaded, or can't be. */
  isKnown: boolean;
  error?: Error;
  retry(): void;
}

/** Loads them: they follow the text, and go with it, so they are as old as it is. */
export function useHighlights(note?: ResearchNote): NoteHighlights {
  const api = useApi(platformProductApiRef);
  const noteId = note?.id;
  const version = note?.version;
  const isGone = note?.gone !== undefined;
  const { value, error, retry } = useAsyncRetry(async () => {
    return noteId === undefined || version === undefined || isGone
      ? { items: [] }
      : api.call('listHighlights', { params: { noteId } });
  }, [api, noteId, version, isGone]);
  return {
    items: value?.items ?? [],
    isKnown: value !== undefined || error !== undefined,
    error,
    retry,
  };
}

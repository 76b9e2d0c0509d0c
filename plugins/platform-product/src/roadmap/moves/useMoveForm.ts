import { useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  RoadmapItem,
  RoadmapPlace,
  RoadmapStatus,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { currentOf } from '../../http/currentOf';
import { MoveDraft } from './moveDraft';
import { MoveFields, nothingSaid, transitionOf } from './moveFields';
import { needsOf } from './moveNeeds';

/**
 * What is being said of a move, until it is made or given up.
 *
 * @param options - `onChanged` hears of the item as somebody else left it
 */
export function useMoveForm(options: {
  item: RoadmapItem;
  to: RoadmapStatus;
  place?: RoadmapPlace;
  draft: MoveDraft;
  onMoved(item: RoadmapItem): void;
  onChanged(item: RoadmapItem): void;
}) {
  const { item, to, place, draft, onMoved, onChanged } = options;
  const api = useApi(platformProductApiRef);
  const [fields, setFields] = useState<MoveFields>(
    () => draft.read() ?? nothingSaid,
  );
  const [sending, setSending] = useState(false);
  const [error, setError] = useState<unknown>();
  /** As somebody else left it, after this was opened. */
  const [meanwhile, setMeanwhile] = useState<RoadmapItem>();
  // Not the state: a second press may come before the first is drawn.
  const isSending = useRef(false);

  const needs = needsOf(meanwhile ?? item, to);
  const change = (part: Partial<MoveFields>) => {
    const next = { ...fields, ...part };
    setFields(next);
    setError(undefined);
    draft.keep(next);
  };
  const send = async () => {
    if (isSending.current) {
      return;
    }
    isSending.current = true;
    setSending(true);
    setError(undefined);
    try {
      const moved = await api.call('moveRoadmapItem', {
        params: { itemId: item.id },
        body: transitionOf(fields, needs, to, meanwhile ? undefined : place),
      });
      draft.clear();
      onMoved(moved);
    } catch (failure) {
      const current = currentOf<RoadmapItem>(failure);
      if (current) {
        setMeanwhile(current);
        onChanged(current);
      } else {
        setError(failure);
      }
    } finally {
      isSending.current = false;
      setSending(false);
    }
  };
  return { fields, change, needs, send, sending, error, meanwhile };
}

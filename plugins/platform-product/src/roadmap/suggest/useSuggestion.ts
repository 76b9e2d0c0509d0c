import { useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import {
  maxRoadmapText,
  maxRoadmapTitle,
  RoadmapItem,
  RoadmapOrigin,
} from 'backstage-plugin-platform-product-common';
import { platformProductApiRef } from '../../api';
import { newId } from '../../edit/newId';
import { draftAt } from '../../satisfaction/why/drafts';
import { useSending } from '../item/useSending';

/** What is typed of a suggestion. */
export interface SuggestionFields {
  title: string;
  problem: string;
  /** Reference of the team that asks; empty: the person does. */
  team: string;
  origin: RoadmapOrigin | '';
  url: string;
}

const empty: SuggestionFields = {
  title: '',
  problem: '',
  team: '',
  origin: '',
  url: '',
};

/** What somebody said elsewhere that a suggestion is made of. */
export interface Said {
  /** Under which its draft is kept. */
  id: string;
  /** What the suggestion begins with. */
  problem: string;
}

/** Types a suggestion and sends it; it survives a reload, and is kept once when sent twice. */
export function useSuggestion(options: {
  productRef: string;
  userRef: string;
  said?: Said;
  onSuggested(item: RoadmapItem): void;
}) {
  const { productRef, userRef, said, onSuggested } = options;
  const api = useApi(platformProductApiRef);
  const draft = draftAt(
    `platform-product.suggestion-draft/${userRef}/${productRef}${
      said ? `/${said.id}` : ''
    }`,
  );
  const [fields, setFields] = useState<SuggestionFields>(() => ({
    ...empty,
    ...(said && { problem: said.problem }),
    ...JSON.parse(draft.read() ?? '{}'),
  }));
  const [id] = useState(newId);
  const [isMarked, setMarked] = useState(false);
  const { send, isSending, error } = useSending();

  const isTooLong =
    fields.title.trim().length > maxRoadmapTitle ||
    fields.problem.trim().length > maxRoadmapText;
  const isWhole = Boolean(fields.title.trim() && fields.problem.trim());
  const discard = () => draft.clear();
  return {
    fields,
    change: (to: Partial<SuggestionFields>) => {
      const next = { ...fields, ...to };
      setFields(next);
      draft.keep(JSON.stringify(next));
    },
    /** Whether to say what is missing. */
    isMarked,
    isSending,
    error,
    discard,
    suggest: () => {
      setMarked(true);
      if (!isWhole || isTooLong) {
        return undefined;
      }
      return send(async () => {
        const { title, problem, team, origin, url } = fields;
        const item = await api.call('suggestRoadmapItem', {
          body: {
            id,
            title,
            problem,
            products: [productRef],
            ...(team && { teamRef: team }),
            ...(origin && { origin }),
            ...(url.trim() && { url: url.trim() }),
          },
        });
        discard();
        onSuggested(item);
      });
    },
  };
}

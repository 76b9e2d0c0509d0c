import {
  EvidenceRequest,
  maxRoadmapText,
  RoadmapItem,
} from 'backstage-plugin-platform-product-common';
import { isWebAddress } from './isWebAddress';

/** Evidence as it is typed. */
export interface EvidenceFields {
  direction: EvidenceRequest['direction'];
  kind: EvidenceRequest['source']['kind'];
  product: string;
  period: string;
  teamRef: string;
  insightId: string;
  url: string;
  title: string;
  note: string;
  /** Of what is typed, so that it is kept once. */
  id?: string;
}

/** Evidence of which nothing is typed yet. */
export const blankEvidence = ({ products }: RoadmapItem): EvidenceFields => ({
  direction: 'for',
  kind: 'url',
  product: products[0]?.entityRef ?? '',
  period: '',
  teamRef: '',
  insightId: '',
  url: '',
  title: '',
  note: '',
});

/** The field that keeps evidence from being added. */
export function problemOf(
  fields: EvidenceFields,
): 'period' | 'teamRef' | 'insightId' | 'url' | 'note' | undefined {
  const { kind, period, teamRef, insightId, url, note } = fields;
  if (kind === 'figure' && !period) {
    return 'period';
  }
  if (kind === 'opt-out' && !teamRef) {
    return 'teamRef';
  }
  if (kind === 'insight' && !insightId) {
    return 'insightId';
  }
  if (kind === 'url' && !isWebAddress(url.trim())) {
    return 'url';
  }
  return note.trim().length > maxRoadmapText ? 'note' : undefined;
}

/** What was typed, as evidence. */
export function requestOf(fields: EvidenceFields): EvidenceRequest {
  const { id, direction } = fields;
  const note = fields.note.trim();
  return {
    ...(id && { id }),
    direction,
    source: sourceOf(fields),
    ...(note && { note }),
  };
}

function sourceOf(fields: EvidenceFields): EvidenceRequest['source'] {
  const { kind, product, period, teamRef, insightId, url } = fields;
  const title = fields.title.trim();
  switch (kind) {
    case 'figure':
      return { kind, product, period };
    case 'opt-out':
      return { kind, product, teamRef };
    case 'insight':
      return { kind, insightId };
    default:
      return { kind: 'url', url: url.trim(), ...(title && { title }) };
  }
}

import {
  InboxKind,
  inboxKinds,
  InboxRequest,
  InboxState,
} from 'backstage-plugin-platform-product-common';
import { useLocation, useNavigate } from 'react-router-dom';

/** All parts of the inbox, in the order in which they are offered. */
export const inboxStates: InboxState[] = ['new', 'snoozed', 'done'];

/** What the address asks of the inbox. */
export interface InboxQuery
  extends Required<Pick<InboxRequest, 'state' | 'mine'>> {
  kind?: InboxKind;
  product?: string;
  /** Whether some entries of this state may be left out. */
  narrowed: boolean;
  /** Asks otherwise, from the first page on. */
  change(to: Partial<InboxRequest>): void;
  /** The address of the same part, asked otherwise. */
  hrefOf(to: Partial<InboxRequest>): string;
}

/** Keeps in the address which part of the inbox is shown. */
export function useInboxQuery(): InboxQuery {
  const { search } = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(search);
  const state = inboxStates.find(each => each === asked.get('state')) ?? 'new';
  const kind = inboxKinds.find(each => each === asked.get('kind'));
  const product = asked.get('product') ?? undefined;
  const mine = asked.get('mine') === 'true';
  const hrefOf = (to: Partial<InboxRequest>) => {
    const next = { state, kind, product, mine, ...to };
    const parameters = new URLSearchParams(search);
    ['state', 'kind', 'product', 'mine', 'cursor'].forEach(name =>
      parameters.delete(name),
    );
    Object.entries(next).forEach(([name, value]) => {
      if (value && value !== 'new') {
        parameters.set(name, String(value));
      }
    });
    return `?${parameters}`;
  };
  return {
    state,
    kind,
    product,
    mine,
    narrowed: mine || kind !== undefined || product !== undefined,
    change: to => navigate({ search: hrefOf(to) }, { replace: true }),
    hrefOf,
  };
}

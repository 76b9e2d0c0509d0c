import { useLocation, useNavigate } from 'react-router-dom';

const parameter = 'item';

/**
 * The search part of an address under which an item is open on a roadmap.
 *
 * @param search - of the address as it is, which is kept
 */
export function itemSearch(id: string, search = ''): string {
  const parameters = new URLSearchParams(search);
  parameters.set(parameter, id);
  return `?${parameters}`;
}

/** The item that the address names, and the ways to it and back. */
export interface ItemParam {
  itemId?: string;
  open(id: string): void;
  close(): void;
  /** Of a link on the same page. */
  hrefOf(id: string): string;
}

/** Keeps in the address which item is open. */
export function useItemParam(): ItemParam {
  const { search, state } = useLocation();
  const navigate = useNavigate();
  return {
    itemId: new URLSearchParams(search).get(parameter) || undefined,
    open: id => navigate({ search: itemSearch(id, search) }, { state }),
    close: () => {
      const parameters = new URLSearchParams(search);
      parameters.delete(parameter);
      navigate({ search: parameters.toString() }, { replace: true, state });
    },
    hrefOf: id => itemSearch(id, search),
  };
}

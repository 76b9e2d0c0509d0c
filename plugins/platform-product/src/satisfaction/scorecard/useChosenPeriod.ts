import { useLocation } from 'react-router-dom';

/** The period that the address names, and the addresses of others. */
export interface ChosenPeriod {
  /** Absent where the newest is shown. */
  id?: string;
  /** Where the figures of a period are shown; of the newest without one. */
  addressOf(id?: string): string;
}

/** Keeps the period in the address, so that a link to a figure carries it. */
export function useChosenPeriod(): ChosenPeriod {
  const { pathname, search } = useLocation();
  return {
    id: new URLSearchParams(search).get('period') ?? undefined,
    addressOf: id =>
      id ? `${pathname}?${new URLSearchParams({ period: id })}` : pathname,
  };
}

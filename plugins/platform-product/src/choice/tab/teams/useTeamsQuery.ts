import { Bucket } from 'backstage-plugin-platform-product-common';
import { useLocation, useNavigate } from 'react-router-dom';

/** All standings, in the order in which they are offered. */
export const standings: Bucket[] = [
  'chose',
  'required',
  'toConfirm',
  'inherited',
  'evaluating',
  'optedOut',
  'seenUsing',
  'silent',
];

/** What the address asks of the list of teams. */
export interface TeamsQuery {
  standing?: Bucket;
  search: string;
  /** Whether some teams may be left out. */
  narrowed: boolean;
  /** Asks otherwise, from the first page on. */
  change(to: { standing?: Bucket | null; search?: string }): void;
}

/** Keeps standing and search of the list of teams in the address. */
export function useTeamsQuery(): TeamsQuery {
  const location = useLocation();
  const navigate = useNavigate();
  const asked = new URLSearchParams(location.search);
  const standing = standings.find(each => each === asked.get('standing'));
  const search = asked.get('search') ?? '';
  return {
    standing,
    search,
    narrowed: standing !== undefined || search !== '',
    change: to => {
      const next = { standing, search, ...to };
      const parameters = new URLSearchParams(location.search);
      ['standing', 'search', 'cursor'].forEach(name => parameters.delete(name));
      if (next.standing) {
        parameters.set('standing', next.standing);
      }
      if (next.search) {
        parameters.set('search', next.search);
      }
      navigate({ search: parameters.toString() }, { replace: true });
    },
  };
}

import {
  RoadmapOrigin,
  roadmapOrigins,
} from 'backstage-plugin-platform-product-common';
import { useLocation, useNavigate } from 'react-router-dom';

/** The ways to look at a roadmap, in the order in which they are offered. */
export const views = [
  'board',
  'list',
  'shipped',
  'declined',
  'authority',
] as const;

/** A way to look at a roadmap. */
export type RoadmapView = (typeof views)[number];

/** The orders of a list. */
export const sorts = ['demand', 'newest', 'changed', 'rice'] as const;

/** How a list is ordered. */
export type RoadmapSort = (typeof sorts)[number];

interface Asked {
  view: RoadmapView;
  origin?: RoadmapOrigin;
  mine: boolean;
  search: string;
  sort: RoadmapSort;
}

/** What the address asks of a roadmap. */
export interface RoadmapQuery extends Asked {
  /** Whether some items may be left out. */
  narrowed: boolean;
  /** The address with something else asked, from the first page on. */
  hrefOf(to: Partial<Asked>): string;
  change(to: Partial<Asked>): void;
}

const usual: Asked = { view: 'board', mine: false, search: '', sort: 'demand' };

/** Keeps what is asked of a roadmap in the address. */
export function useRoadmapQuery(): RoadmapQuery {
  const location = useLocation();
  const navigate = useNavigate();
  const given = new URLSearchParams(location.search);
  const asked: Asked = {
    view: views.find(each => each === given.get('view')) ?? usual.view,
    origin: roadmapOrigins.find(each => each === given.get('origin')),
    mine: given.get('mine') === 'true',
    search: given.get('search') ?? '',
    sort: sorts.find(each => each === given.get('sort')) ?? usual.sort,
  };
  const hrefOf = (to: Partial<Asked>) => {
    const next = { ...asked, ...to };
    const parameters = new URLSearchParams(location.search);
    parameters.delete('cursor');
    for (const [name, value] of Object.entries(next)) {
      if (value === undefined || value === usual[name as keyof Asked]) {
        parameters.delete(name);
      } else {
        parameters.set(name, String(value));
      }
    }
    if (next.origin === undefined) {
      parameters.delete('origin');
    }
    return `?${parameters}`;
  };
  return {
    ...asked,
    narrowed: asked.origin !== undefined || asked.mine || asked.search !== '',
    hrefOf,
    change: to => navigate({ search: hrefOf(to) }, { replace: true }),
  };
}

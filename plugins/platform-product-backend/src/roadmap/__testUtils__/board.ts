import {
  RoadmapItem,
  RoadmapSuggestion,
  RoadmapTransition,
} from 'backstage-plugin-platform-product-common';
import { Persona, startPortal } from '../../__testUtils__/portal';

/** The product that the platform team offers, as the roadmap tests name it. */
export const ci = 'component:default/ci';
/** Another one of theirs. */
export const secrets = 'component:default/secrets';

/** The roadmap of a portal, as people use it. */
export function boardOf(
  portal: Pick<Awaited<ReturnType<typeof startPortal>>, 'as'>,
) {
  const itemPath = (id: string, rest = '') => `/roadmap-items/${id}${rest}`;
  const demandPath = (id: string, team: string) =>
    itemPath(id, `/demand/default/${team}`);
  return {
    /** Suggests something, by itself for the person. */
    suggest: async (
      person: Persona,
      suggestion: Partial<RoadmapSuggestion> = {},
    ): Promise<RoadmapItem> => {
      const { body } = await portal
        .as(person)
        .post('/roadmap-items', {
          title: 'Faster cold builds',
          problem: 'A cold build takes twelve minutes.',
          products: [ci],
          ...suggestion,
        })
        .expect(200);
      return body;
    },
    read: async (person: Persona, id: string): Promise<RoadmapItem> =>
      (await portal.as(person).get(itemPath(id)).expect(200)).body,
    /** A request that still has to say what it expects. */
    asking: {
      read: (person: Persona, id: string) =>
        portal.as(person).get(itemPath(id)),
      change: (person: Persona, id: string, change: object) =>
        portal.as(person).patch(itemPath(id), change),
      remove: (person: Persona, id: string, version: number) =>
        portal.as(person).delete(itemPath(id, `?version=${version}`)),
      move: (person: Persona, id: string, move: RoadmapTransition) =>
        portal.as(person).post(itemPath(id, '/transitions'), move),
      undo: (person: Persona, id: string) =>
        portal.as(person).post(itemPath(id, '/undo')),
      place: (person: Persona, id: string, place: object) =>
        portal.as(person).post(itemPath(id, '/position'), place),
      merge: (person: Persona, id: string, into: string) =>
        portal.as(person).post(itemPath(id, '/merge'), { into }),
      unmerge: (person: Persona, id: string) =>
        portal.as(person).post(itemPath(id, '/unmerge')),
      want: (
        person: Persona,
        id: string,
        team: string,
        importance: number,
        source?: string,
      ) =>
        portal
          .as(person)
          .put(demandPath(id, team), { importance, ...(source && { source }) }),
      takeBack: (person: Persona, id: string, team: string) =>
        portal.as(person).delete(demandPath(id, team)),
    },
    /** The titles of a column, in the owners' order. */
    column: async (person: Persona, status: string): Promise<string[]> => {
      const { body } = await portal
        .as(person)
        .get('/products/component/default/ci/roadmap')
        .expect(200);
      return body.columns
        .find((column: { status: string }) => column.status === status)
        .items.map((item: RoadmapItem) => item.title);
    },
    history: async (person: Persona, id: string) =>
      (await portal.as(person).get(itemPath(id, '/history')).expect(200)).body
        .items,
    titles: async (person: Persona, query = ''): Promise<string[]> =>
      (
        await portal.as(person).get(`/roadmap-items${query}`).expect(200)
      ).body.items.map((item: RoadmapItem) => item.title),
  };
}

import { Portal } from '../portal/Portal';
import { peerModules } from '../folders';
import { installPeer, Peer } from './installPeer';

/** The rating plugin that portals use today. */
export const entityFeedback: Peer = {
  name: '@backstage-community/plugin-entity-feedback-backend',
  version: '0.25.0',
};

/** With more ratings of one entity than this, one call takes minutes. */
export const mostRatings = 50_000;

/** What its user interface calls for the stars on an entity page. */
export const uiPath = (entityRef: string) =>
  `/api/entity-feedback/ratings/${encodeURIComponent(entityRef)}`;

/** The cheapest thing it can be asked about an entity. */
export const bestPath = (entityRef: string) => `${uiPath(entityRef)}/aggregate`;

/** The peers to start a portal with, and why one is missing. */
export interface Peers {
  names: string[];
  modules: string;
  missing?: string;
}

/** Fetches entity-feedback; without it the run goes on, and the table says why. */
export function preparePeers(): Peers {
  try {
    installPeer(entityFeedback);
    return { names: [entityFeedback.name], modules: peerModules };
  } catch (error) {
    return {
      names: [],
      modules: peerModules,
      missing: `It could not be fetched: ${error}`,
    };
  }
}

/** Why entity-feedback does not answer in this portal; undefined when it does. */
export async function whyMissing(
  portal: Portal,
  peers: Peers,
): Promise<string | undefined> {
  if (peers.missing) {
    return peers.missing;
  }
  try {
    await portal.ask('GET', bestPath('component:default/none'));
    return undefined;
  } catch (error) {
    return `It does not answer: ${error}`;
  }
}

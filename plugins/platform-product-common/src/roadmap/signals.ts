/**
 * What an open browser is told of a roadmap: which public items changed; without any, look
 * at all of it.
 * @public
 */
export interface RoadmapSignal {
  itemIds?: string[];
}

/**
 * The most items that a signal names.
 * @public
 */
export const maxSignalledItems = 50;

/**
 * The channel of the signals about one product's roadmap. Only who knows the product listens
 * to it.
 *
 * @param entityRef - of the product, as the API gives it
 * @public
 */
export const roadmapChannel = (entityRef: string) =>
  `platform-product:roadmap:${entityRef}`;

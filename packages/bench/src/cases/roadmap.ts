import { Page, RoadmapCard } from 'backstage-plugin-platform-product-common';
import { Call, Portal } from '../portal/Portal';
import {
  pathOf,
  productWithFewItems,
  productWithRoadmap,
  refOf,
} from '../products';
import { Case } from './Case';

const items = '/api/platform-product/roadmap-items';

/** Name of a case, for whoever looks for its result. */
export const roadmapNames = {
  board: 'board of 1000 items, 20000 words of teams',
  fewOnBoard: 'board of 10 items',
  ofProduct: 'roadmap list of a product, 1000 items',
  ofAll: (limit: number) => `roadmap list of 20000 items, ${limit}`,
  search: 'roadmap search, 20000 items',
  similar: 'similar items, 1000 items',
  item: 'roadmap item',
  place: 'roadmap item ordered within its column',
};

const product = encodeURIComponent(refOf(productWithRoadmap));
const queries = {
  [roadmapNames.board]: `${pathOf(productWithRoadmap)}/roadmap`,
  [roadmapNames.fewOnBoard]: `${pathOf(productWithFewItems)}/roadmap`,
  [roadmapNames.ofProduct]: `${items}?product=${product}&limit=50`,
  [roadmapNames.ofAll(10)]: `${items}?limit=10`,
  [roadmapNames.ofAll(50)]: `${items}?limit=50`,
  [roadmapNames.search]: `${items}?search=fast+buil&limit=50`,
  [roadmapNames.similar]: `${items}/similar?product=${product}&text=faster+builds+in+the+cache`,
};

const read = (
  name: string,
  connections: number,
  call: () => Promise<Call>,
): Case => ({ name, connections, calls: async () => [await call()] });

/**
 * What people look at who want to know what is asked for and planned, each of them one who
 * may speak for a team.
 *
 * @param owner - signed in as one who runs the large roadmap
 */
export function roadmapCases(portal: Portal, owner: string): Case[] {
  const call = (path: string, token: string): Call => ({
    ...portal.call('GET', path),
    token,
  });
  const some = async (limit: number) =>
    JSON.parse(
      await portal.send(
        call(`${items}?product=${product}&status=idea&limit=${limit}`, owner),
      ),
    ) as Page<RoadmapCard>;
  const looking = (name: string, connections: number) =>
    read(name, connections, async () => call(queries[name], owner));
  const item = (connections: number) =>
    read(roadmapNames.item, connections, async () => {
      const page = await some(1);
      return call(`${items}/${page.items[0].id}`, owner);
    });
  return [
    ...Object.keys(queries).map(name => looking(name, 1)),
    item(1),
    ...[
      roadmapNames.board,
      roadmapNames.ofProduct,
      roadmapNames.ofAll(50),
      roadmapNames.search,
      roadmapNames.similar,
    ].map(name => looking(name, 4)),
    item(4),
    {
      name: roadmapNames.place,
      connections: 1,
      calls: async () => {
        const [first, ...others] = (await some(20)).items;
        return others.map(({ id }) => ({
          ...portal.call('POST', `${items}/${first.id}/position`, {
            after: id,
          }),
          token: owner,
        }));
      },
    },
  ];
}

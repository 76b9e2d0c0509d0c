import { Route } from '../http/routes';

const product = '/products/:kind/:namespace/:name';
const item = '/roadmap-items/:itemId';

/** Where the roadmap area answers. */
export const roadmapRoutes = {
  readRoadmap: `GET ${product}/roadmap`,
  readAuthority: `GET ${product}/authority`,
  followProduct: `PUT ${product}/follow`,
  unfollowProduct: `DELETE ${product}/follow`,
  listRoadmapItems: 'GET /roadmap-items',
  suggestRoadmapItem: 'POST /roadmap-items',
  listSimilarItems: 'GET /roadmap-items/similar',
  readRoadmapItem: `GET ${item}`,
  changeRoadmapItem: `PATCH ${item}`,
  deleteRoadmapItem: `DELETE ${item}`,
  moveRoadmapItem: `POST ${item}/transitions`,
  undoRoadmapMove: `POST ${item}/undo`,
  placeRoadmapItem: `POST ${item}/position`,
  mergeRoadmapItem: `POST ${item}/merge`,
  unmergeRoadmapItem: `POST ${item}/unmerge`,
  listRoadmapDecisions: `GET ${item}/history`,
  listRoadmapDemand: `GET ${item}/demand`,
  putRoadmapDemand: `PUT ${item}/demand/:teamNamespace/:teamName`,
  removeRoadmapDemand: `DELETE ${item}/demand/:teamNamespace/:teamName`,
  listRoadmapEvidence: `GET ${item}/evidence`,
  addRoadmapEvidence: `POST ${item}/evidence`,
  removeRoadmapEvidence: `DELETE ${item}/evidence/:evidenceId`,
  readRoadmapEffect: `GET ${item}/effect`,
  putRoadmapEffect: `PUT ${item}/effect`,
  listRoadmapComments: `GET ${item}/comments`,
  addRoadmapComment: `POST ${item}/comments`,
  changeRoadmapComment: `PATCH ${item}/comments/:commentId`,
  removeRoadmapComment: `DELETE ${item}/comments/:commentId`,
  reportRoadmapComment: `POST ${item}/comments/:commentId/report`,
  followRoadmapItem: `PUT ${item}/follow`,
  unfollowRoadmapItem: `DELETE ${item}/follow`,
} as const satisfies Record<string, Route>;

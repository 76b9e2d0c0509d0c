import { Route } from '../http/routes';

const product = '/products/:kind/:namespace/:name';
const choice = `${product}/choices/:teamNamespace/:teamName` as const;
const team = '/teams/:namespace/:name';

/** Where the choice area answers. */
export const choiceRoutes = {
  listChoices: `GET ${product}/choices`,
  readChoice: `GET ${choice}`,
  recordChoice: `PUT ${choice}`,
  removeChoice: `DELETE ${choice}`,
  listChoiceEvents: `GET ${choice}/history`,
  undoChoice: `POST ${choice}/undo`,
  answerOptOut: `POST ${choice}/answer`,
  reconsiderChoice: `POST ${choice}/reconsideration`,
  listTeamChoices: `GET ${team}/choices`,
  recordTeamChoices: `PUT ${team}/choices`,
  readAdoption: `GET ${product}/adoption`,
  listProductAlternatives: `GET ${product}/alternatives`,
  listAlternatives: 'GET /alternatives',
  listAlternativeAliases: 'GET /alternatives/aliases',
  putAlternativeAlias: 'PUT /alternatives/aliases',
  listMandates: 'GET /mandates',
  createMandate: 'POST /mandates',
  readMandate: 'GET /mandates/:mandateId',
  changeMandate: 'PATCH /mandates/:mandateId',
  endMandate: 'DELETE /mandates/:mandateId',
} as const satisfies Record<string, Route>;

import {
  canonicalEntityRef,
  ProductPath,
} from 'backstage-plugin-platform-product-common';
import { satisfactionContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../http/mount';
import { SatisfactionService } from './SatisfactionService';

const refOf = (path: ProductPath) => canonicalEntityRef({ ...path });

/** Joins the satisfaction contract to its service. */
export const satisfactionHandlers = (
  service: SatisfactionService,
): Handlers<typeof satisfactionContract> => ({
  readMyRating: ({ caller, params }) => service.readMine(caller, refOf(params)),
  rate: ({ caller, params, body }) => service.rate(caller, refOf(params), body),
  withdrawRating: ({ caller, params }) =>
    service.withdraw(caller, refOf(params)),
  readSatisfaction: ({ caller, params, query }) =>
    service.readPublished(caller, refOf(params), query.period),
  listComments: ({ caller, params, query }) =>
    service.listComments(caller, refOf(params), query),
});

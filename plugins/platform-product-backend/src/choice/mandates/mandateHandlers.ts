import { choiceContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../../http/mount';
import { AuthorizedMandateService } from './AuthorizedMandateService';

/** Joins what the contract says of requirements to their service. */
export const mandateHandlers = (mandates: AuthorizedMandateService) =>
  ({
    listMandates: ({ caller, query }) => mandates.list(caller, query),
    createMandate: ({ caller, body }) => mandates.create(caller, body),
    readMandate: ({ caller, params }) =>
      mandates.read(caller, params.mandateId),
    changeMandate: ({ caller, params, body }) =>
      mandates.change(caller, params.mandateId, body),
    endMandate: ({ caller, params, query }) =>
      mandates.end(caller, params.mandateId, query.version),
  } satisfies Partial<Handlers<typeof choiceContract>>);

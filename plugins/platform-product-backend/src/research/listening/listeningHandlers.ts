import { listeningContract } from 'backstage-plugin-platform-product-common/contract';
import { canonicalEntityRef } from 'backstage-plugin-platform-product-common';
import { Handlers } from '../../http/mount';
import { AuthorizedListeningService } from './AuthorizedListeningService';

/** What each route of who was heard asks whom. */
export const listeningHandlers = (
  listening: AuthorizedListeningService,
): Handlers<typeof listeningContract> => ({
  readListening: ({ caller, params }) =>
    listening.read(caller, canonicalEntityRef(params)),
  readVolunteers: ({ caller, params }) =>
    listening.volunteers(caller, canonicalEntityRef(params)),
  volunteer: ({ caller, params, body }) =>
    listening.volunteer(caller, canonicalEntityRef(params), body),
  stopVolunteering: ({ caller, params }) =>
    listening.stopVolunteering(caller, canonicalEntityRef(params)),
  recordContact: ({ caller, params, body }) =>
    listening.ask(caller, canonicalEntityRef(params), body),
});

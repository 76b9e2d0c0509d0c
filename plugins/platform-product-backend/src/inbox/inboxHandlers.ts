import { NotAllowedError } from '@backstage/errors';
import { inboxContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../http/mount';
import { InboxActions } from './InboxActions';
import { InboxReader } from './InboxReader';

/** Joins the inbox contract to its services. */
export const inboxHandlers = ({
  reader,
  actions,
}: {
  reader: InboxReader;
  actions: InboxActions;
}): Handlers<typeof inboxContract> => ({
  readInbox: ({ caller, query }) => reader.read(caller, query),
  actOnInbox: async ({ caller, body }) => {
    if (caller.kind !== 'user') {
      throw new NotAllowedError('Only people who own a product have an inbox');
    }
    return actions.act(caller, body);
  },
});

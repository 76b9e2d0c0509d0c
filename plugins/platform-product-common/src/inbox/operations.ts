import { Inbox, InboxAction, InboxOutcome, InboxRequest } from './entries';

/**
 * The inbox's operations, as plain types.
 * @public
 */
export interface InboxOperations {
  readInbox: { query: InboxRequest; response: Inbox };
  actOnInbox: {
    body: InboxAction;
    response: { outcomes: InboxOutcome[] };
  };
}

import {
  OwnerMessage,
  OwnerMessageChange,
  OwnerMessageRequest,
  Page,
  PageRequest,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../../http/Caller';

/** Which messages of a product: those of one person, without it all. */
export interface MessageListRequest extends PageRequest {
  authorRef?: string;
}

/** What people write to the owners with their name. Never joined to an answer. */
export interface MessagesService {
  /** Newest first. */
  list(
    caller: Caller,
    entityRef: string,
    request: MessageListRequest,
  ): Promise<Page<OwnerMessage>>;

  write(
    caller: Caller,
    entityRef: string,
    message: OwnerMessageRequest,
  ): Promise<OwnerMessage>;

  /** Answers a message, or moves it on. An answer without a status makes it `answered`. */
  change(
    caller: Caller,
    entityRef: string,
    messageId: string,
    change: OwnerMessageChange,
  ): Promise<OwnerMessage>;
}

import { Knex } from 'knex';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { InboxSource } from '../../inbox/InboxSource';
import { ProductAccess } from '../../permissions/ProductAccess';
import { AuthorizedCommentService } from '../comments/AuthorizedCommentService';
import { CommentStore } from '../comments/CommentStore';
import { EffectService } from '../effect/EffectService';
import { ItemAccess } from '../items/ItemAccess';
import { ItemStore } from '../items/ItemStore';
import { ItemSearch } from '../lists/ItemSearch';
import { AuthorizedMoveService } from '../moves/AuthorizedMoveService';
import { ForgottenInbox } from './ForgottenInbox';
import { InboxItems } from './InboxItems';
import { ItemCommentInbox } from './ItemCommentInbox';
import { SuggestionInbox } from './SuggestionInbox';
import { UnmeasuredInbox } from './UnmeasuredInbox';
import { WaitingItemStore } from './WaitingItemStore';

/** What the roadmap has waiting for owners. */
export function roadmapInbox(options: {
  knex: Knex;
  access: ProductAccess;
  products: Pick<ProductDirectory, 'titlesOf'>;
  items: ItemStore;
  itemAccess: ItemAccess;
  moves: AuthorizedMoveService;
  comments: CommentStore;
  talk: AuthorizedCommentService;
  effects: Pick<EffectService, 'unmeasured'>;
}): InboxSource[] {
  const {
    knex,
    access,
    products,
    items,
    itemAccess,
    moves,
    comments,
    talk,
    effects,
  } = options;
  const waiting = new WaitingItemStore(knex);
  const inboxItems = new InboxItems({ items, itemAccess });
  return [
    new SuggestionInbox({
      waiting,
      inboxItems,
      items,
      moves,
      search: new ItemSearch(knex),
      access,
      products,
    }),
    new ItemCommentInbox({
      waiting,
      inboxItems,
      comments,
      talk,
      access,
      products,
    }),
    new ForgottenInbox({ waiting, inboxItems }),
    new UnmeasuredInbox({ inboxItems, effects }),
  ];
}

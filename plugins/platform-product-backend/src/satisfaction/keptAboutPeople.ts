import { NamedRows } from '../subject/ByReference';

/** What people wrote to owners under their name: it is theirs. */
export const keptAboutPeople: NamedRows[] = [
  {
    matter: 'message',
    table: 'owner_messages',
    column: 'author_ref',
    fate: 'deleted',
    fields: {
      product: 'product_id',
      team: 'team_ref',
      text: 'body',
      reply: 'reply',
      state: 'status',
      at: 'created_at',
    },
  },
];

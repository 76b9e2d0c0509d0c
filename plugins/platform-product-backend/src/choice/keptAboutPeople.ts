import { NamedRows } from '../subject/ByReference';

/** Where choices name people. What a team said is the team's; who wrote it down goes. */
export const keptAboutPeople: NamedRows[] = [
  {
    matter: 'choice',
    table: 'choices',
    column: 'actor_ref',
    fate: 'dissociated',
    fields: {
      product: 'product_id',
      team: 'team_ref',
      choice: 'choice',
      text: 'note',
      reason: 'reason_text',
      at: 'confirmed_at',
    },
  },
  {
    matter: 'choice-step',
    table: 'choice_events',
    column: 'actor_ref',
    fate: 'dissociated',
    fields: {
      product: 'product_id',
      team: 'team_ref',
      kind: 'kind',
      at: 'at',
    },
  },
  {
    // Somebody has to answer for a requirement: its owner hands it over first.
    matter: 'requirement',
    table: 'mandates',
    column: 'owner_ref',
    fate: 'kept',
    fields: { title: 'policy', at: 'created_at', until: 'expires_at' },
  },
];

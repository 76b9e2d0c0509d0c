import { NamedRows } from '../subject/ByReference';

/** Who started imports. One without a starter is seen by nobody, and forgotten as others are. */
export const keptAboutPeople: NamedRows[] = [
  {
    matter: 'import',
    table: 'transfer_jobs',
    column: 'starter_ref',
    fate: 'dissociated',
    fields: { product: 'product_id', state: 'state', at: 'created_at' },
  },
];

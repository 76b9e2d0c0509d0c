import { Knex } from 'knex';
import {
  ErasedMatter,
  KeptMatter,
  Subject,
  SubjectSource,
} from '../subject/SubjectSource';
import { Standing } from './InboxStateStore';

const table = 'inbox_state';

interface Row {
  kind: string;
  entry_key: string;
  product_id: string;
  assignee_ref: string | null;
  state: string;
  action: string;
  before: string | null;
  changed_at: string;
  actor_ref: string | null;
}

/** What somebody did in the inbox, and what was given to them. It stays done, and nobody's. */
export class OwnInboxActions implements SubjectSource {
  readonly area = 'inbox';

  constructor(private readonly knex: Knex) {}

  async find({ userRef }: Subject): Promise<KeptMatter[]> {
    const rows = await rowsOf(this.knex, userRef);
    return [
      {
        matter: 'inbox-action',
        fate: 'dissociated',
        records: rows
          .filter(row => row.actor_ref === userRef)
          .map(row => ({
            product: row.product_id,
            kind: row.kind,
            state: row.action,
            at: row.changed_at,
          })),
      },
      {
        matter: 'inbox-assignment',
        fate: 'dissociated',
        records: rows
          .filter(row => isAssigned(row, userRef))
          .map(row => ({
            product: row.product_id,
            kind: row.kind,
            state: row.state,
            at: row.changed_at,
          })),
      },
    ];
  }

  async erase(
    tx: Knex.Transaction,
    { userRef }: Subject,
  ): Promise<ErasedMatter[]> {
    const rows = await rowsOf(tx, userRef, { isHeld: true });
    for (const row of rows) {
      const { kind, entry_key, actor_ref, assignee_ref } = row;
      await tx<Row>(table)
        .where({ kind, entry_key })
        .update({
          actor_ref: actor_ref === userRef ? null : actor_ref,
          assignee_ref: assignee_ref === userRef ? null : assignee_ref,
          before: without(row.before, userRef),
        });
    }
    return [
      {
        matter: 'inbox-action',
        fate: 'dissociated',
        count: rows.filter(row => row.actor_ref === userRef).length,
      },
      {
        matter: 'inbox-assignment',
        fate: 'dissociated',
        count: rows.filter(row => isAssigned(row, userRef)).length,
      },
    ];
  }
}

/** An undo brings an assignee back, so who was one before counts, too. */
async function rowsOf(
  knex: Knex,
  userRef: string,
  { isHeld = false } = {},
): Promise<Row[]> {
  const query = knex<Row>(table)
    .where({ actor_ref: userRef })
    .orWhere({ assignee_ref: userRef })
    .orWhere('before', 'like', '%"assigneeRef"%');
  const rows: Row[] = await (isHeld ? query.forUpdate() : query);
  return rows.filter(
    row => row.actor_ref === userRef || isAssigned(row, userRef),
  );
}

function isAssigned(row: Row, userRef: string): boolean {
  return row.assignee_ref === userRef || assigneeBefore(row.before) === userRef;
}

function assigneeBefore(before: string | null): string | undefined {
  return before === null
    ? undefined
    : (JSON.parse(before) as Standing).assigneeRef;
}

function without(before: string | null, userRef: string): string | null {
  if (before === null || assigneeBefore(before) !== userRef) {
    return before;
  }
  const { assigneeRef: _, ...rest } = JSON.parse(before) as Standing;
  return JSON.stringify(rest);
}

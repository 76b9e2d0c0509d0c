import {
  SubjectArea,
  SubjectField,
  SubjectMatter,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import {
  ErasedMatter,
  KeptMatter,
  Subject,
  SubjectSource,
} from './SubjectSource';

/** Rows of a table that name people by their reference. */
export interface NamedRows {
  matter: SubjectMatter;
  table: string;
  /** The column with the reference. */
  column: string;
  /** Dissociated: the reference goes, the row stays. Kept: it is told, and stays. */
  fate: 'deleted' | 'dissociated' | 'kept';
  /** Columns to show, by what they are called to people. */
  fields: { [F in SubjectField]?: string };
  /** A column that says whose words are others' by now: then these fields are not shown. */
  hidden?: { by: string; fields: SubjectField[] };
  /** What is left of a row that is deleted, where something must be. */
  leaves?: (knex: Knex, subject: Subject) => object;
}

/** What an area keeps under the references of people: it says in which tables. */
export class ByReference implements SubjectSource {
  constructor(
    private readonly knex: Knex,
    readonly area: SubjectArea,
    private readonly tables: NamedRows[],
  ) {}

  async find({ userRef }: Subject): Promise<KeptMatter[]> {
    const found: KeptMatter[] = [];
    for (const named of this.tables) {
      const { matter, fate, fields, hidden } = named;
      const rows: Array<Record<string, string | number | null>> = await rowsOf(
        this.knex,
        named,
        userRef,
      ).select({ ...fields, ...(hidden && { isHidden: hidden.by }) });
      const records = rows.map(({ isHidden, ...row }) =>
        Object.fromEntries(
          Object.entries(row).filter(
            ([field, value]) =>
              value !== null &&
              !(isHidden && hidden?.fields.includes(field as SubjectField)),
          ),
        ),
      );
      found.push({ matter, fate, records });
    }
    return found;
  }

  async erase(tx: Knex.Transaction, subject: Subject): Promise<ErasedMatter[]> {
    const erased: ErasedMatter[] = [];
    for (const named of this.tables) {
      const { matter, fate } = named;
      const count = await eraseRows(tx, named, subject);
      erased.push({ matter, fate, count });
    }
    return erased;
  }
}

function rowsOf(knex: Knex, { table, column }: NamedRows, ref: string) {
  return knex(table).where(column, ref);
}

async function eraseRows(
  tx: Knex.Transaction,
  named: NamedRows,
  subject: Subject,
): Promise<number> {
  const rows = rowsOf(tx, named, subject.userRef);
  switch (named.fate) {
    case 'deleted':
      return named.leaves
        ? rows.update(named.leaves(tx, subject))
        : rows.delete();
    case 'dissociated':
      return rows.update({ [named.column]: null });
    default: {
      const [{ count }] = await rows.count({ count: '*' });
      return Number(count);
    }
  }
}

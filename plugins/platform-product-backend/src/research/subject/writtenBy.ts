import { Knex } from 'knex';

interface Dated {
  id: string;
  created_at: string;
}

/** What somebody wrote, by whether anybody else still needs it. */
export interface WrittenBy {
  ownNotes: string[];
  /** In a study with other members. */
  sharedNotes: string[];
  ownInsights: string[];
  /** Published, or in a study with other members. */
  sharedInsights: string[];
  started: Dated[];
  memberships: Dated[];
  /** Studies that have no other member. */
  emptied: string[];
}

/** Tells what is one person's alone from what others share. */
export async function writtenBy(
  knex: Knex,
  userRef: string,
): Promise<WrittenBy> {
  const memberships: Dated[] = await knex('studies')
    .join('study_members', 'study_members.study_id', 'studies.id')
    .where('study_members.member_ref', userRef)
    .orderBy('studies.id')
    .select('studies.id', 'studies.created_at');
  const started: Dated[] = await knex('studies')
    .where({ started_by: userRef })
    .orderBy('id')
    .select('id', 'created_at');
  const notes: Array<{ id: string; study_id: string | null }> = await knex(
    'research_notes',
  )
    .where({ author_ref: userRef })
    .orderBy('id')
    .select('id', 'study_id');
  const insights: Array<{
    id: string;
    study_id: string | null;
    status: string;
  }> = await knex('insights')
    .where({ author_ref: userRef })
    .orderBy('id')
    .select('id', 'study_id', 'status');
  const shared = await sharedAmong(
    knex,
    [...memberships.map(({ id }) => id), ...studiesOf(notes, insights)],
    userRef,
  );
  const isShared = ({ study_id }: { study_id: string | null }) =>
    study_id !== null && shared.has(study_id);
  const ids = (rows: Array<{ id: string }>) => rows.map(({ id }) => id);
  const isKept = (row: (typeof insights)[number]) =>
    row.status === 'published' || isShared(row);
  return {
    ownNotes: ids(notes.filter(row => !isShared(row))),
    sharedNotes: ids(notes.filter(isShared)),
    ownInsights: ids(insights.filter(row => !isKept(row))),
    sharedInsights: ids(insights.filter(isKept)),
    started,
    memberships,
    emptied: ids(memberships.filter(({ id }) => !shared.has(id))),
  };
}

function studiesOf(...rows: Array<Array<{ study_id: string | null }>>) {
  return rows.flat().flatMap(({ study_id }) => study_id ?? []);
}

/** Of the given studies those that somebody else is a member of. */
async function sharedAmong(
  knex: Knex,
  studyIds: string[],
  userRef: string,
): Promise<Set<string>> {
  const shared = new Set<string>();
  for (const study_id of new Set(studyIds)) {
    const other = await knex('study_members')
      .where({ study_id })
      .whereNot({ member_ref: userRef })
      .first('member_ref');
    if (other) {
      shared.add(study_id);
    }
  }
  return shared;
}

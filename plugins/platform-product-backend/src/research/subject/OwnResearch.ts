import { SubjectRecord } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import {
  ErasedMatter,
  KeptMatter,
  Subject,
  SubjectSource,
} from '../../subject/SubjectSource';
import { InsightStore } from '../insights/InsightStore';
import { NoteStore } from '../notes/NoteStore';
import { Vault } from '../vault/Vault';
import { keyGone } from './keyGone';
import { WrittenBy, writtenBy } from './writtenBy';

/**
 * What somebody wrote as a researcher. Their own goes with whatever is in it; what members
 * of a study share stays with the others, without saying who wrote it.
 */
export class OwnResearch implements SubjectSource {
  readonly area = 'research';

  constructor(private readonly options: { knex: Knex; vault: Vault }) {}

  async find({ userRef }: Subject): Promise<KeptMatter[]> {
    const { knex, vault } = this.options;
    const written = await writtenBy(knex, userRef);
    return [
      {
        matter: 'note',
        fate: 'deleted',
        records: await this.noteRecords(written.ownNotes),
      },
      {
        matter: 'study-note',
        fate: 'dissociated',
        records: await this.noteRecords(written.sharedNotes),
      },
      {
        matter: 'insight',
        fate: 'deleted',
        records: await insightRecords(
          knex,
          vault,
          written.ownInsights,
          userRef,
        ),
      },
      {
        matter: 'shared-insight',
        fate: 'dissociated',
        records: await insightRecords(
          knex,
          vault,
          written.sharedInsights,
          userRef,
        ),
      },
      {
        matter: 'study',
        fate: 'dissociated',
        records: written.started.map(({ created_at }) => ({ at: created_at })),
      },
      {
        matter: 'study-membership',
        fate: 'deleted',
        records: written.memberships.map(({ created_at }) => ({
          at: created_at,
        })),
      },
    ];
  }

  async erase(
    tx: Knex.Transaction,
    { userRef }: Subject,
  ): Promise<ErasedMatter[]> {
    const { vault } = this.options;
    const written = await writtenBy(tx, userRef);
    const notes = new NoteStore(tx, vault);
    for (const id of written.ownNotes) {
      await notes.removeWhole(id);
    }
    const insights = new InsightStore(tx, vault);
    for (const id of written.ownInsights) {
      await insights.remove(id);
    }
    await tx('research_notes')
      .where({ author_ref: userRef })
      .update({ author_ref: null });
    await tx('insights')
      .where({ author_ref: userRef })
      .update({ author_ref: null });
    await tx('studies')
      .where({ started_by: userRef })
      .update({ started_by: null });
    await tx('study_members').where({ member_ref: userRef }).delete();
    for (const id of written.emptied) {
      await removeUnlessUsed(tx, id);
    }
    return countsOf(written);
  }

  /** What stands in them is others' as well; it is read where each reading is on record. */
  private async noteRecords(ids: string[]) {
    const { knex, vault } = this.options;
    const notes = new NoteStore(knex, vault);
    return (await notes.withIds(ids)).map(note => ({
      ...(note.productIds[0] && { product: note.productIds[0] }),
      kind: note.method,
      at: note.heldOn,
      until: note.keptUntil,
    }));
  }
}

function countsOf(written: WrittenBy): ErasedMatter[] {
  return [
    { matter: 'note', fate: 'deleted', count: written.ownNotes.length },
    {
      matter: 'study-note',
      fate: 'dissociated',
      count: written.sharedNotes.length,
    },
    { matter: 'insight', fate: 'deleted', count: written.ownInsights.length },
    {
      matter: 'shared-insight',
      fate: 'dissociated',
      count: written.sharedInsights.length,
    },
    { matter: 'study', fate: 'dissociated', count: written.started.length },
    {
      matter: 'study-membership',
      fate: 'deleted',
      count: written.memberships.length,
    },
  ];
}

async function insightRecords(
  knex: Knex,
  vault: Vault,
  ids: string[],
  userRef: string,
) {
  const insights = new InsightStore(knex, vault);
  const records: SubjectRecord[] = [];
  for (const id of ids) {
    const insight = await insights.find(id, userRef);
    if (insight) {
      const { productIds, status, statement, detail, createdAt } = insight;
      records.push({
        ...(productIds[0] && { product: productIds[0] }),
        state: status,
        ...(statement === undefined ? keyGone : { title: statement }),
        ...(detail !== undefined && { text: detail }),
        at: createdAt,
      });
    }
  }
  return records;
}

/** A study without members is read by nobody: it goes, unless others wrote in it. */
async function removeUnlessUsed(tx: Knex, id: string): Promise<void> {
  const note = await tx('research_notes').where({ study_id: id }).first('id');
  const insight = await tx('insights').where({ study_id: id }).first('id');
  if (!note && !insight) {
    await tx('study_products').where({ study_id: id }).delete();
    await tx('studies').where({ id }).delete();
  }
}

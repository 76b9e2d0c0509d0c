import { ResearchMethod } from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { whereAnyOf } from '../../database/anyOf';
import { ResearchNoteResource } from './noteResource';

/** Tells a policy what it may know of notes. */
export class NoteResources {
  constructor(private readonly knex: Knex) {}

  /** By id; a note that is not there is left out. */
  async of(ids: string[]): Promise<Map<string, ResearchNoteResource>> {
    const notes: Array<{
      id: string;
      author_ref: string | null;
      study_id: string | null;
      method: string;
    }> = await this.knex('research_notes')
      .where(some => whereAnyOf(some, 'id', ids))
      .select('id', 'author_ref', 'study_id', 'method');
    const products: Array<{ note_id: string; product_id: string }> =
      await this.knex('research_note_products')
        .where(some => whereAnyOf(some, 'note_id', ids))
        .select('note_id', 'product_id');
    const members = await this.membersOf(
      notes.flatMap(({ study_id }) => study_id ?? []),
    );
    const refs = await this.refsOf(
      products.map(({ product_id }) => product_id),
    );
    return new Map(
      notes.map(note => [
        note.id,
        {
          ...(note.author_ref !== null && { authorRef: note.author_ref }),
          memberRefs: members.get(note.study_id ?? '') ?? [],
          entityRefs: products
            .filter(({ note_id }) => note_id === note.id)
            .flatMap(({ product_id }) => refs.get(product_id) ?? []),
          method: note.method as ResearchMethod,
        },
      ]),
    );
  }

  /** A note as somebody wants it to be. */
  async wanted(note: {
    authorRef: string;
    studyId?: string;
    productIds: string[];
    method: ResearchMethod;
  }): Promise<ResearchNoteResource> {
    const { authorRef, studyId = '', productIds, method } = note;
    const members = await this.membersOf([studyId]);
    const refs = await this.refsOf(productIds);
    return {
      authorRef,
      memberRefs: members.get(studyId) ?? [],
      entityRefs: [...refs.values()],
      method,
    };
  }

  private async membersOf(studyIds: string[]): Promise<Map<string, string[]>> {
    const rows: Array<{ study_id: string; member_ref: string }> =
      await this.knex('study_members')
        .where(some => whereAnyOf(some, 'study_id', studyIds))
        .select('study_id', 'member_ref');
    const members = new Map<string, string[]>();
    for (const { study_id, member_ref } of rows) {
      members.set(study_id, [...(members.get(study_id) ?? []), member_ref]);
    }
    return members;
  }

  private async refsOf(productIds: string[]): Promise<Map<string, string>> {
    const rows: Array<{ id: string; ref: string }> = await this.knex(
      'catalog_entities',
    )
      .where(some => whereAnyOf(some, 'id', productIds))
      .select('id', 'ref');
    return new Map(rows.map(({ id, ref }) => [id, ref]));
  }
}

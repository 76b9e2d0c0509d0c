import {
  InsightDirection,
  ResearchMethod,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { whereAnyOf } from '../../database/anyOf';
import { insightEvidenceRecord } from '../vault/records';
import { Sealed, Vault } from '../vault/Vault';

/** What is shown of a highlight in an insight. */
export interface CitedText {
  quote: string;
  tags: string[];
}

/** A highlight as an insight cites it; without source and text once that is gone. */
export interface StoredCitation {
  id: string;
  direction: InsightDirection;
  method: ResearchMethod;
  /** A month. */
  heldIn: string;
  source?: { noteId: string; highlightId: string };
  text?: CitedText;
  /** Its text does not open. */
  isSealed?: true;
}

interface CitationRow {
  id: string;
  insight_id: string;
  place: number;
  direction: string;
  method: string;
  held_in: string;
  note_id: string | null;
  highlight_id: string | null;
  sealed: string | null;
  key_id: string | null;
}

const table = 'insight_evidence';

/** Keeps what insights cite. Whoever adds to it holds the lock of the note that is cited. */
export class CitedSources {
  constructor(private readonly knex: Knex, private readonly vault: Vault) {}

  /**
   * By insight, in their order.
   *
   * @param mustOpen - for whoever writes: what does not open would be lost
   * @throws DoesNotOpenError when something that must open does not
   */
  async of(
    insightIds: string[],
    { mustOpen = false } = {},
  ): Promise<Map<string, StoredCitation[]>> {
    const rows: CitationRow[] = await this.knex<CitationRow>(table)
      .where(some => whereAnyOf(some, 'insight_id', insightIds))
      .orderBy(['insight_id', 'place']);
    const found = new Map<string, StoredCitation[]>();
    for (const row of rows) {
      const before = found.get(row.insight_id) ?? [];
      found.set(row.insight_id, [...before, this.citationOf(row, mustOpen)]);
    }
    return found;
  }

  /** Puts them in the place of those that an insight had. */
  async put(insightId: string, citations: StoredCitation[]): Promise<void> {
    await this.knex(table).where({ insight_id: insightId }).delete();
    if (citations.length > 0) {
      await this.knex<CitationRow>(table).insert(
        citations.map((citation, place) =>
          this.rowOf(insightId, citation, place),
        ),
      );
    }
  }

  private rowOf(
    insightId: string,
    { id, direction, method, heldIn, source, text }: StoredCitation,
    place: number,
  ): CitationRow {
    const seal =
      text && this.vault.seal(insightEvidenceRecord(insightId, id), text);
    return {
      id,
      insight_id: insightId,
      place,
      direction,
      method,
      held_in: heldIn,
      note_id: source?.noteId ?? null,
      highlight_id: source?.highlightId ?? null,
      sealed: seal?.sealed ?? null,
      key_id: seal?.keyId ?? null,
    };
  }

  private citationOf(row: CitationRow, mustOpen: boolean): StoredCitation {
    return {
      id: row.id,
      direction: row.direction as InsightDirection,
      method: row.method as ResearchMethod,
      heldIn: row.held_in,
      ...(row.note_id !== null &&
        row.highlight_id !== null && {
          source: { noteId: row.note_id, highlightId: row.highlight_id },
        }),
      ...(row.sealed !== null &&
        this.textOf(
          insightEvidenceRecord(row.insight_id, row.id),
          { sealed: row.sealed, keyId: row.key_id },
          mustOpen,
        )),
    };
  }

  private textOf(
    record: string,
    sealed: Sealed,
    mustOpen: boolean,
  ): Pick<StoredCitation, 'text' | 'isSealed'> {
    const text = mustOpen
      ? this.vault.open<CitedText>(record, sealed)
      : this.vault.openIfItOpens<CitedText>(record, sealed);
    return text ? { text } : { isSealed: true };
  }
}

import {
  Insight,
  insightReadPermission,
  NamedEntity,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';
import { RequestCaller } from '../../http/Caller';
import { ProductAccess } from '../../permissions/ProductAccess';
import { PeopleIndex } from '../identity/PeopleIndex';
import { peopleOf } from '../identity/peopleOf';
import { scanInsight } from '../identity/scanInsight';
import { NoteStore } from '../notes/NoteStore';
import { NotePolicy } from '../policy/NotePolicy';
import { readerOf, ResearchAccess } from '../ResearchAccess';
import { StoredCitation } from './CitedSources';
import { InsightStore } from './InsightStore';
import { quotesAgreedTo } from './QuotesAgreedTo';
import { StoredInsight } from './StoredInsight';

/** Shows insights to somebody: which of them, with which quotes, and what they led to. */
export class InsightView {
  constructor(
    private readonly options: {
      knex: Knex;
      store: InsightStore;
      notes: NoteStore;
      access: ResearchAccess;
      products: ProductAccess;
      policy: NotePolicy;
      /** Who tells which roadmap items cite an insight. */
      citing: {
        of(
          caller: RequestCaller,
          insightIds: string[],
        ): Promise<Map<string, Insight['ledTo']>>;
      };
    },
  ) {}

  /** Those that somebody may read, as they may read them. */
  async shown(
    caller: RequestCaller,
    insights: StoredInsight[],
  ): Promise<Insight[]> {
    const { access, citing, knex, policy, products, store } = this.options;
    const seen = await access.seenProducts(
      caller,
      insights.flatMap(({ productIds }) => productIds),
    );
    const readable = await products.allowedIfAny(
      caller,
      insightReadPermission,
      [...seen.values()].map(({ entityRef }) => entityRef),
    );
    const written = await store.writtenAmong(
      insights.map(({ id }) => id),
      readerOf(caller),
    );
    const quotable = await quotesAgreedTo(
      knex,
      insights.flatMap(({ citations }) => citations),
    );
    // Whoever was taken off a study reads no quote of a draft that it was cited in either.
    const notes = await this.options.notes.readableAmong(
      insights.flatMap(({ citations }) =>
        citations.flatMap(({ source }) => source?.noteId ?? []),
      ),
      (
        await policy.of(caller)
      ).reader,
    );
    const ledTo = await citing.of(
      caller,
      insights.map(({ id }) => id),
    );
    const isOpen = ({ id, status }: StoredInsight) =>
      status === 'draft' && written.has(id);
    const people = insights.some(isOpen) ? await peopleOf(knex) : undefined;
    const shown: Insight[] = [];
    for (const insight of insights) {
      const isWriter = written.has(insight.id);
      const its = insight.productIds
        .flatMap(id => seen.get(id) ?? [])
        .filter(({ entityRef }) => isWriter || readable.has(entityRef));
      // A draft without a product that its writer sees is still theirs.
      if (isWriter || its.length > 0) {
        shown.push(
          await this.view(insight, {
            isWriter,
            isMine: insight.authorRef === readerOf(caller),
            products: its,
            quotable,
            notes,
            people,
            ledTo: ledTo.get(insight.id) ?? [],
          }),
        );
      }
    }
    return shown;
  }

  private async view(
    insight: StoredInsight,
    reader: {
      isWriter: boolean;
      isMine: boolean;
      products: NamedEntity[];
      quotable: Set<string>;
      /** The notes that they may read. */
      notes: Set<string>;
      ledTo: Insight['ledTo'];
      /** Who is in the catalog, for drafts. */
      people?: PeopleIndex;
    },
  ): Promise<Insight> {
    const { isWriter, isMine, quotable, notes, products, people } = reader;
    const isDraft = insight.status === 'draft';
    // What does not open can't be written anew; it would be lost.
    const opens =
      !insight.isSealed && !insight.citations.some(cited => cited.isSealed);
    const readsNoteOf = ({ source }: StoredCitation) =>
      source !== undefined && notes.has(source.noteId);
    const isRead = (citation: StoredCitation) =>
      quotable.has(citation.id) && (!isDraft || readsNoteOf(citation));
    const shownIds = new Set(
      insight.citations.filter(isRead).map(({ id }) => id),
    );
    const findings =
      isWriter && isDraft && people && scanInsight(people, insight);
    return {
      id: insight.id,
      products,
      statement: insight.statement,
      ...(insight.isSealed && { isSealed: true as const }),
      detail: insight.detail,
      jobId: insight.jobId,
      ...(isWriter && { studyId: insight.studyId }),
      status: insight.status,
      supporting: insight.supporting,
      refuting: insight.refuting,
      participants: insight.participants,
      teams: insight.teams,
      withdrawnSources: insight.citations.filter(({ source }) => !source)
        .length,
      evidence: insight.citations.map(
        ({ id, direction, method, heldIn, source, text, isSealed }) => ({
          id,
          direction,
          method,
          heldIn,
          ...(text && shownIds.has(id) && { quote: text.quote }),
          ...(isSealed && shownIds.has(id) && { isSealed }),
          ...(!source && { gone: true as const }),
          // Tags are part of the note: nobody looked at them before it was published.
          ...(source &&
            notes.has(source.noteId) && { ...source, tags: text?.tags }),
        }),
      ),
      ledTo: reader.ledTo,
      publishedOn: insight.publishedOn,
      changedAt: insight.changedAt,
      version: insight.version,
      allowed: isWriter
        ? [
            ...(isDraft && opens ? (['edit', 'publish'] as const) : []),
            ...(!isDraft && opens ? (['withdraw'] as const) : []),
            ...(isMine ? (['delete'] as const) : []),
          ]
        : [],
      ...(findings && {
        findings: findings.filter(
          ({ where }) =>
            where === 'statement' || where === 'detail' || shownIds.has(where),
        ),
      }),
    };
  }
}

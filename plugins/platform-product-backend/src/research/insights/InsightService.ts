import { ConflictError, InputError, NotFoundError } from '@backstage/errors';
import {
  InsightChange,
  InsightListRequest,
  InsightPublication,
  InsightRequest,
  Page,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { decodeCursor, pageOf } from '../../http/cursor';
import { LostRaceError } from '../../http/errors';
import { Writer } from '../notes/NoteService';
import { JobStore } from '../../product/JobStore';
import { requireJob } from '../../product/requireJob';
import { StudyStore } from '../studies/StudyStore';
import { Vault } from '../vault/Vault';
import { InsightLedger } from './InsightLedger';
import { InsightStore } from './InsightStore';
import { OpenInsight, StoredInsight } from './StoredInsight';

const defaultLimit = 50;

/** What an insight that is not there, or not for somebody, answers with: always the same. */
export const noInsight = (id: string) =>
  new NotFoundError(`No insight '${id}'`);

const tooLate = (current: StoredInsight) =>
  new LostRaceError('Somebody changed this insight meanwhile', current);

type WithProducts<T> = Omit<T, 'products'> & { productIds: string[] };

/**
 * The rules of insights: what is cited was read by its writer and may be quoted, and what
 * is published tells nobody's identity, as far as can be found.
 */
export class InsightService {
  constructor(
    private readonly options: {
      insights: InsightStore;
      ledger: InsightLedger;
      vault: Vault;
      studies: StudyStore;
      jobs: JobStore;
      /** Whether words that tell who somebody is must change, or may be called harmless. */
      identityScan: 'enforce' | 'suggest';
    },
  ) {}

  async read(reader: string, id: string): Promise<StoredInsight> {
    const insight = await this.options.insights.find(id, reader);
    if (!insight) {
      throw noInsight(id);
    }
    return insight;
  }

  async list(
    reader: string,
    {
      limit = defaultLimit,
      cursor,
      status,
      productId,
    }: Omit<InsightListRequest, 'product'> & { productId?: string },
  ): Promise<Page<StoredInsight>> {
    const list = JSON.stringify(['insights', status, productId]);
    const [createdAt, id] =
      cursor === undefined ? [] : decodeCursor(cursor, list, 2);
    const found = await this.options.insights.list(reader, {
      limit: limit + 1,
      status,
      productId,
      ...(id !== undefined && { after: { createdAt, id } }),
    });
    return pageOf(found, limit, list, last => [last.changedAt, last.id]);
  }

  async create(
    { now, ...writer }: Writer,
    {
      id = randomUUID(),
      evidence = [],
      ...request
    }: WithProducts<InsightRequest>,
  ): Promise<StoredInsight> {
    this.options.vault.requireKeyFor({ statement: request.statement });
    await this.requireStudy(request.studyId, writer.userRef);
    await requireJob(this.options.jobs, request.jobId, request.productIds);
    return this.options.ledger.inOne(async ({ insights: store, citing }) => {
      const citations = await citing.citations(writer, evidence, []);
      const counts = await citing.counts(writer, citations);
      const isAdded = await store.add(
        { ...request, id, citations, ...counts },
        { authorRef: writer.userRef, now },
      );
      const kept = await store.find(id, writer.userRef);
      if (!kept) {
        throw noInsight(id);
      }
      const saysTheSame =
        kept.statement === request.statement &&
        (kept.detail ?? '') === (request.detail ?? '') &&
        kept.citations.length === citations.length;
      if (!isAdded && !saysTheSame) {
        throw tooLate(kept);
      }
      return kept;
    });
  }

  change(
    { now, ...writer }: Writer,
    id: string,
    {
      version,
      evidence,
      productIds,
      ...change
    }: Omit<InsightChange, 'products'> & { productIds?: string[] },
  ): Promise<StoredInsight> {
    return this.options.ledger.inOne(async ({ insights: store, citing }) => {
      const before = await this.held(store, writer.userRef, id, version);
      if (before.status === 'published') {
        throw new ConflictError(
          'A published insight does not change; make it a draft again first',
        );
      }
      const studyId = changed(change.studyId, before.studyId);
      if (studyId !== before.studyId) {
        await this.requireStudy(studyId, writer.userRef);
      }
      if (change.jobId) {
        await requireJob(
          this.options.jobs,
          change.jobId,
          productIds ?? before.productIds,
        );
      }
      const citations = evidence
        ? await citing.citations(writer, evidence, before.citations)
        : before.citations;
      const counts = evidence ? await citing.counts(writer, citations) : before;
      const { supporting, refuting, participants, teams } = counts;
      await store.change(
        {
          id,
          statement: change.statement ?? before.statement,
          detail: changed(change.detail, before.detail),
          jobId: changed(change.jobId, before.jobId),
          studyId,
          productIds: productIds ?? before.productIds,
          citations,
          supporting,
          refuting,
          participants,
          teams,
        },
        { status: 'draft', now, recited: evidence !== undefined },
      );
      return (await store.find(id, writer.userRef)) ?? before;
    });
  }

  /**
   * @throws LostRaceError with the insight while something in it may tell who somebody is
   * and was not called harmless
   */
  publish(
    { now, ...writer }: Writer,
    id: string,
    { version, harmless = [] }: InsightPublication,
  ): Promise<StoredInsight> {
    const { identityScan } = this.options;
    if (identityScan === 'enforce' && harmless.length > 0) {
      throw new InputError(
        'harmless: this portal publishes no words that may tell who somebody is; change them instead',
      );
    }
    return this.options.ledger.inOne(
      async ({ insights: store, citing, scan, tell }) => {
        const held = await this.held(store, writer.userRef, id, version);
        const { status } = held;
        // Holds the notes, so that what is scanned and counted is what is published.
        const counts = await citing.counts(writer, held.citations);
        const before = (await store.lock(id, writer.userRef)) ?? held;
        if (status === 'published') {
          return before;
        }
        if (counts.supporting + counts.refuting === 0) {
          throw new InputError(
            'evidence: cite at least one highlight before you publish',
          );
        }
        const found = await scan(before);
        if (found.some(finding => !harmless.includes(finding.id))) {
          throw new LostRaceError(
            'Something in it may tell who somebody is; look at its findings',
            before,
          );
        }
        await store.change(
          { ...before, ...counts },
          {
            status: 'published',
            publishedOn: now.toISOString().slice(0, 10),
            now,
            recited: false,
          },
        );
        await tell('insight.published', before);
        return (await store.find(id, writer.userRef)) ?? before;
      },
    );
  }

  withdraw(
    { userRef, now }: Writer,
    id: string,
    version: number,
  ): Promise<StoredInsight> {
    return this.options.ledger.inOne(async ({ insights: store, tell }) => {
      const before = await this.held(store, userRef, id, version);
      await store.change(before, { status: 'draft', now, recited: false });
      if (before.status === 'published') {
        await tell('insight.withdrawn', before);
      }
      return (await store.find(id, userRef)) ?? before;
    });
  }

  remove(userRef: string, id: string, version: number): Promise<void> {
    return this.options.ledger.inOne(async ({ insights: store, tell }) => {
      // Also where it does not open: nobody needs to read what goes.
      await store.hold(id);
      const before = expected(id, version, await store.find(id, userRef));
      await store.remove(id);
      if (before.status === 'published') {
        await tell('insight.withdrawn', before);
      }
    });
  }

  private async held(
    store: InsightStore,
    userRef: string,
    id: string,
    version: number,
  ): Promise<OpenInsight> {
    return expected(id, version, await store.lock(id, userRef));
  }

  private async requireStudy(
    studyId: string | undefined,
    userRef: string,
  ): Promise<void> {
    if (
      studyId !== undefined &&
      !(await this.options.studies.isMember(studyId, userRef))
    ) {
      throw new InputError('studyId: is no study of yours');
    }
  }
}

function expected<TInsight extends StoredInsight>(
  id: string,
  version: number,
  insight: TInsight | undefined,
): TInsight {
  if (!insight) {
    throw noInsight(id);
  }
  if (insight.version !== version) {
    throw tooLate(insight);
  }
  return insight;
}

/** Null takes something away, nothing leaves it. */
function changed<T>(change: T | null | undefined, before: T | undefined) {
  return change === undefined ? before : change ?? undefined;
}

import { InputError, isError, NotFoundError } from '@backstage/errors';
import {
  EvidenceRequest,
  EvidenceSource,
  Insight,
  Satisfaction,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { StoredSource } from './EvidenceStore';

/** Reads the sources of evidence in the rooms they belong to, each with its reader's rights. */
export class EvidenceSources {
  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'presentWithId' | 'titlesOf'>;
      satisfaction: {
        readPublished(
          caller: RequestCaller,
          entityRef: string,
          period?: string,
        ): Promise<Satisfaction>;
      };
      choices: {
        read(
          caller: RequestCaller,
          entityRef: string,
          teamRef: string,
        ): Promise<TeamChoice>;
      };
      insights: {
        publishedAmong(
          caller: RequestCaller,
          ids: string[],
        ): Promise<Map<string, Insight | 'gone'>>;
      };
    },
  ) {}

  /**
   * What a source says by now; `gone` when it left the catalog, or its period is no more.
   *
   * @throws NotFoundError or NotAllowedError when the reader may not read it
   */
  async read(
    caller: RequestCaller,
    source: StoredSource,
  ): Promise<EvidenceSource> {
    if (source.kind === 'url') {
      return source;
    }
    if (source.kind === 'insight') {
      return this.insight(caller, source.insightId);
    }
    const { products, choices } = this.options;
    const product = await products.presentWithId(source.productId);
    if (!product) {
      return { kind: 'gone', was: source.kind };
    }
    const { entityRef, title } = product;
    const named = { entityRef, title };
    if (source.kind === 'figure') {
      const found = await this.published(caller, entityRef, source.period);
      if (!found) {
        // Whoever can't read the product learns nothing, not even that it is gone.
        await this.options.satisfaction.readPublished(caller, entityRef);
        return { kind: 'gone', was: 'figure' };
      }
      const { figures } = found;
      return {
        kind: 'figure',
        product: named,
        period: source.period,
        ...(figures && {
          satisfied: {
            share: figures.score.satisfied.share,
            low: figures.score.satisfied.low,
            high: figures.score.satisfied.high,
            n: figures.score.n,
          },
        }),
      };
    }
    const { teamRef } = source;
    if (!(await products.titlesOf([teamRef])).has(teamRef)) {
      return { kind: 'gone', was: 'opt-out' };
    }
    const { team, statement } = await choices.read(caller, entityRef, teamRef);
    const isOptOut = statement?.choice === 'opted-out';
    return {
      kind: 'opt-out',
      product: named,
      team: { entityRef: team.entityRef, title: team.title },
      isPast: !isOptOut,
      ...(isOptOut &&
        statement.reasons?.length && { reason: statement.reasons[0] }),
    };
  }

  /**
   * @throws InputError when there is nothing of the kind to point to
   * @throws NotFoundError or NotAllowedError when the caller may not read it
   */
  async require(
    caller: RequestCaller,
    source: EvidenceRequest['source'],
  ): Promise<void> {
    if (source.kind === 'figure') {
      const found = await this.published(caller, source.product, source.period);
      if (found?.status !== 'published') {
        throw new InputError('source.period: has no published figure');
      }
    } else if (source.kind === 'opt-out') {
      const { statement } = await this.options.choices.read(
        caller,
        source.product,
        source.teamRef,
      );
      if (statement?.choice !== 'opted-out') {
        throw new InputError('source.teamRef: this team has not opted out');
      }
    } else if (source.kind === 'insight') {
      const { insightId } = source;
      const found = (
        await this.options.insights.publishedAmong(caller, [insightId])
      ).get(insightId);
      if (!found || found === 'gone') {
        throw new InputError('source.insightId: is no published insight');
      }
    }
  }

  private async insight(
    caller: RequestCaller,
    id: string,
  ): Promise<EvidenceSource> {
    const found = (
      await this.options.insights.publishedAmong(caller, [id])
    ).get(id);
    if (!found) {
      throw new NotFoundError(`No insight '${id}'`);
    }
    if (found === 'gone') {
      return { kind: 'gone', was: 'insight' };
    }
    const { statement, isSealed, supporting, refuting, participants, teams } =
      found;
    return {
      kind: 'insight',
      insight: {
        id,
        statement,
        ...(isSealed && { isSealed }),
        supporting,
        refuting,
        participants,
        teams,
        withdrawnSources: found.withdrawnSources,
        // The way to the notes is no part of it, for their readers either.
        evidence: found.evidence.map(
          ({ noteId, highlightId, ...shown }) => shown,
        ),
      },
    };
  }

  /** Undefined when there is no such product or period for the caller. */
  private async published(
    caller: RequestCaller,
    entityRef: string,
    period: string,
  ): Promise<Satisfaction | undefined> {
    try {
      return await this.options.satisfaction.readPublished(
        caller,
        entityRef,
        period,
      );
    } catch (error) {
      if (isError(error) && error.name === 'NotFoundError') {
        return undefined;
      }
      throw error;
    }
  }
}

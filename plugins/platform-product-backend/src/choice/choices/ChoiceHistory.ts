import {
  ChoiceEvent,
  Page,
  PageRequest,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { decodeCursor, foreignCursor, pageOf } from '../../http/cursor';
import { ChoiceEventStore } from './ChoiceEventStore';
import { StandingDetails } from '../standing/StandingDetails';
import { statementOf } from './teamChoiceOf';

const defaultLimit = 50;

/** What teams said over time, as it is read. */
export class ChoiceHistory {
  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'titlesOf'>;
      events: ChoiceEventStore;
      details: Pick<StandingDetails, 'items' | 'jobs'>;
    },
  ) {}

  /** Newest first. */
  async list(
    productId: string,
    teamRef: string,
    { limit = defaultLimit, cursor }: PageRequest,
  ): Promise<Page<ChoiceEvent>> {
    const { products, events, details } = this.options;
    const list = `choice events ${productId} ${teamRef}`;
    const [before] =
      cursor === undefined ? [] : decodeCursor(cursor, list, 1).map(Number);
    if (before !== undefined && !Number.isSafeInteger(before)) {
      throw foreignCursor();
    }
    const found = await events.list(productId, teamRef, {
      limit: limit + 1,
      before,
    });
    const page = pageOf(found, limit, list, last => [String(last.step)]);
    const statements = page.items.flatMap(({ before: from, after: to }) =>
      [from, to].flatMap(choice => choice?.statement ?? []),
    );
    const named = {
      titles: await products.titlesOf(
        statements.flatMap(({ alternative }) =>
          alternative && 'entityRef' in alternative
            ? alternative.entityRef
            : [],
        ),
      ),
      items: await details.items(
        statements.flatMap(({ wouldChangeItem }) => wouldChangeItem ?? []),
      ),
      jobs: await details.jobs(statements.flatMap(({ jobId }) => jobId ?? [])),
    };
    return {
      ...page,
      items: page.items.map(event => ({
        id: event.id,
        at: event.at,
        kind: event.kind,
        from: event.before ? statementOf(event.before.statement, named) : null,
        to: event.after ? statementOf(event.after.statement, named) : null,
        startedBy: event.startedBy,
        ...(event.actorRef !== undefined && { recordedBy: event.actorRef }),
      })),
    };
  }
}

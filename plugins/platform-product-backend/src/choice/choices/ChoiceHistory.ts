import {
  ChoiceEvent,
  Page,
  PageRequest,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { decodeCursor, encodeCursor, foreignCursor } from '../../http/cursor';
import { ChoiceEventStore } from './ChoiceEventStore';
import { statementOf } from './teamChoiceOf';

const defaultLimit = 50;

/** What teams said over time, as it is read. */
export class ChoiceHistory {
  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'titlesOf'>;
      events: ChoiceEventStore;
    },
  ) {}

  /** Newest first. */
  async list(
    productId: string,
    teamRef: string,
    { limit = defaultLimit, cursor }: PageRequest,
  ): Promise<Page<ChoiceEvent>> {
    const { products, events } = this.options;
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
    const page = found.slice(0, limit);
    const titles = await products.titlesOf(
      page
        .flatMap(event => [event.before, event.after])
        .flatMap(choice => {
          const alternative = choice?.statement.alternative;
          return alternative && 'entityRef' in alternative
            ? alternative.entityRef
            : [];
        }),
    );
    return {
      items: page.map(event => ({
        id: event.id,
        at: event.at,
        kind: event.kind,
        from: event.before ? statementOf(event.before.statement, titles) : null,
        to: event.after ? statementOf(event.after.statement, titles) : null,
        startedBy: event.startedBy,
        ...(event.actorRef !== undefined && { recordedBy: event.actorRef }),
      })),
      ...(found.length > limit && {
        nextCursor: encodeCursor([String(page[page.length - 1].step)], list),
      }),
    };
  }
}

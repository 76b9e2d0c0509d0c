import {
  choiceReadPermission,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import {
  DescribedEntry,
  EntryAction,
  InboxSource,
} from '../../inbox/InboxSource';
import { AuthorizedChoiceService } from '../choices/AuthorizedChoiceService';
import { AuthorizedTalkService } from '../talk/AuthorizedTalkService';
import { OptOut, OptOutStore } from './OptOutStore';
import { OwnedChoices, standingKey } from './OwnedChoices';

// As long as a team can undo it, it is nobody's business to answer.
const undoMs = 10 * 60 * 1000;

const keyOf = ({ productId, teamRef, since }: OptOut) =>
  `${productId} ${teamRef} ${since}`;

function optOutOf(key: string): OptOut {
  const [productId, teamRef = '', since = ''] = key.split(' ');
  return { productId, teamRef, since };
}

/** Whether it is the same opt-out, not a later one of the team. */
const isStill = ({ statement, since }: TeamChoice, optOut: OptOut) =>
  statement?.choice === 'opted-out' && since === optOut.since;

/** Teams that said no thanks, and that no owner has answered. */
export class OptOutInbox implements InboxSource {
  readonly kind = 'opt-out';
  readonly permission = choiceReadPermission;
  readonly actions = ['answer'] as const;

  constructor(
    private readonly options: {
      optOuts: OptOutStore;
      products: Pick<ProductDirectory, 'withIds'>;
      choices: AuthorizedChoiceService;
      talk: AuthorizedTalkService;
      owned: OwnedChoices;
    },
  ) {}

  async waiting(
    productIds: string[],
    { now, limit }: { now: Date; limit: number },
  ) {
    const rows = await this.options.optOuts.unanswered(productIds, {
      until: new Date(now.getTime() - undoMs),
      limit,
    });
    return rows.map(row => ({
      key: keyOf(row),
      productId: row.productId,
      since: row.since,
    }));
  }

  async describe(caller: RequestCaller, keys: string[]) {
    const optOuts = keys.map(optOutOf);
    const said = await this.options.owned.of(caller, optOuts);
    const described = new Map<string, DescribedEntry>();
    for (const optOut of optOuts) {
      const { entityRef, choice } = said.get(standingKey(optOut)) ?? {};
      if (choice && isStill(choice, optOut)) {
        const { team, statement, answer } = choice;
        described.set(keyOf(optOut), {
          productRefs: [entityRef!],
          subject: {
            kind: 'opt-out',
            team: { entityRef: team.entityRef, title: team.title },
            statement: statement!,
            ...(answer && { answer: answer.text }),
          },
        });
      }
    }
    return described;
  }

  async act(caller: RequestCaller, key: string, action: EntryAction) {
    const { choices, talk, products } = this.options;
    const { productId, teamRef } = optOutOf(key);
    const [product] = await products.withIds([productId]);
    if (product && action.action === 'answer') {
      const { answer } = await choices.read(caller, product.entityRef, teamRef);
      if (answer?.text !== action.text) {
        await talk.answer(caller, product.entityRef, teamRef, {
          answer: action.text,
          // An answer that is there was not there when this one was written.
          version: 0,
        });
      }
    }
  }
}

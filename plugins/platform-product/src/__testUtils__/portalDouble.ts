import { ResponseError } from '@backstage/errors';
import {
  MyRating,
  Period,
  PlatformProductApi,
  OwnerMessage,
  PlatformProductOperations,
  PublishedComment,
  RatingAnswer,
  Satisfaction,
  SatisfactionRules,
} from 'backstage-plugin-platform-product-common';

export const summer: Period = {
  id: '2026-Q3',
  length: 'quarter',
  startsOn: '2026-07-01',
  endsOn: '2026-09-30',
};
export const autumn: Period = {
  id: '2026-Q4',
  length: 'quarter',
  startsOn: '2026-10-01',
  endsOn: '2026-12-31',
};
const rules: SatisfactionRules = {
  mode: 'confidential',
  k: 5,
  teamFigures: false,
  closesOn: '2026-12-31',
};

type Name = keyof PlatformProductOperations;
/** What the portal has of a person beside the answer itself. */
type Further = Pick<
  MyRating,
  'previous' | 'published' | 'comment' | 'asks' | 'answeredComments'
>;
type Call = { operation: Name; input: any };

/**
 * The portal's side of the API, for one person and one product: keeps the answer and
 * writes down what it was asked.
 */
export class PortalDouble implements PlatformProductApi {
  answer: RatingAnswer | null;
  further: Further;
  messages: OwnerMessage[] = [];
  comments: PublishedComment[] = [];
  hidden = 0;
  satisfaction: Satisfaction = {
    entityRef: 'component:default/build-pipeline',
    period: autumn,
    status: 'withheld',
    trend: [],
    verdict: 'too-few',
    rules,
  };
  readonly calls: Call[] = [];
  private readonly outages = new Map<Name, () => Promise<unknown>>();

  constructor(options: { answer?: RatingAnswer } & Partial<Further> = {}) {
    const { answer = null, ...further } = options;
    this.answer = answer;
    this.further = {
      published: [],
      asks: { freeText: true, timeQuestions: true },
      answeredComments: [],
      ...further,
    };
  }

  /** Makes an operation behave otherwise, until `mend`. */
  instead(operation: Name, answer: () => Promise<unknown>) {
    this.outages.set(operation, answer);
  }

  /** Makes an operation answer with an error status. */
  refuse(operation: Name, status: number, message = 'refused') {
    this.instead(operation, async () => {
      throw await refusal(status, message);
    });
  }

  /** Makes an operation fail as it does without a network. */
  silence(operation: Name) {
    this.instead(operation, async () => {
      throw new TypeError('Failed to fetch');
    });
  }

  mend(operation: Name) {
    this.outages.delete(operation);
  }

  /** The answers sent so far. */
  get saved(): RatingAnswer[] {
    return this.calls
      .filter(({ operation }) => operation === 'rate')
      .map(({ input }) => input.body);
  }

  get changes() {
    return this.calls.filter(({ operation }) =>
      ['rate', 'withdrawRating'].includes(operation),
    );
  }

  async call(operation: Name, input: any): Promise<any> {
    this.calls.push({ operation, input });
    const outage = this.outages.get(operation);
    if (outage) {
      return outage();
    }
    switch (operation) {
      case 'rate':
        await this.refuseWhatIsPublished(input.body);
        this.answer = JSON.parse(JSON.stringify(input.body));
        return this.mine();
      case 'withdrawRating':
        this.answer = null;
        return undefined;
      case 'readMyRating':
        return this.mine();
      case 'readSatisfaction':
        return this.satisfaction;
      case 'listMessages':
        return { items: copies(this.messages) };
      case 'writeMessage': {
        const message: OwnerMessage = {
          id: `m${this.messages.length + 1}`,
          authorRef: 'user:default/ada',
          createdAt: '2026-11-22T10:00:00Z',
          status: 'new',
          version: 0,
          allowed: [],
          ...input.body,
        };
        this.messages = [message, ...this.messages];
        return message;
      }
      case 'changeMessage': {
        const { messageId } = input.params;
        const message = this.messages.find(({ id }) => id === messageId)!;
        return this.change(message, input.body);
      }
      case 'listComments':
        return { items: copies(this.comments), hidden: this.hidden };
      case 'replyToComment': {
        const { commentId } = input.params;
        const comment = this.comments.find(({ id }) => id === commentId)!;
        return this.change(comment, input.body);
      }
      case 'hideComment':
        this.comments = this.comments.filter(
          ({ id }) => id !== input.params.commentId,
        );
        this.hidden += 1;
        return undefined;
      default:
        throw await refusal(404, 'not played here');
    }
  }

  /** What the portal has of the person. */
  mine(): MyRating {
    return {
      entityRef: 'component:default/build-pipeline',
      title: 'Build Pipeline',
      period: autumn,
      rules,
      rating: this.answer,
      ...this.further,
      allowed: ['rate'],
    };
  }

  /** Changes a record unless somebody else did since it was read. */
  private async change<T extends { version: number }>(record: T, to: T) {
    if (to.version !== record.version) {
      throw await refusal(409, 'changed meanwhile', { current: { ...record } });
    }
    return { ...Object.assign(record, to, { version: to.version + 1 }) };
  }

  private async refuseWhatIsPublished(wanted: RatingAnswer) {
    const stands = (part: keyof RatingAnswer) =>
      JSON.stringify(wanted[part]) === JSON.stringify(this.answer?.[part]);
    const published = this.further.published.map(question =>
      question === 'timeSaved' ? 'minutesSaved' : question,
    );
    if (!published.every(stands)) {
      throw await refusal(409, 'already published', { current: this.mine() });
    }
  }
}

/** What was read does not change by itself when the portal's side does. */
function copies<T extends object>(items: T[]): T[] {
  return items.map(item => ({ ...item }));
}

/** What the client throws when the portal answers with an error. */
export function refusal(status: number, message: string, further = {}) {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Error', message },
        response: { statusCode: status },
        ...further,
      }),
      { status, headers: { 'Content-Type': 'application/json' } },
    ),
  );
}

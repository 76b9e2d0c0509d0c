import { ResponseError } from '@backstage/errors';
import {
  MyRating,
  Period,
  PlatformProductApi,
  PlatformProductOperations,
  RatingAnswer,
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
type Call = { operation: Name; input: any };

/**
 * The portal's side of the API, for one person and one product: keeps the answer and
 * writes down what it was asked.
 */
export class PortalDouble implements PlatformProductApi {
  answer: RatingAnswer | null;
  previous?: MyRating['previous'];
  readonly calls: Call[] = [];
  private readonly outages = new Map<Name, () => Promise<unknown>>();

  constructor(
    options: { answer?: RatingAnswer; previous?: MyRating['previous'] } = {},
  ) {
    this.answer = options.answer ?? null;
    this.previous = options.previous;
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
        this.answer = JSON.parse(JSON.stringify(input.body));
        return this.mine();
      case 'withdrawRating':
        this.answer = null;
        return undefined;
      case 'readMyRating':
        return this.mine();
      case 'readSatisfaction':
        return {
          entityRef: 'component:default/build-pipeline',
          period: autumn,
          status: 'withheld',
          rules,
        };
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
      ...(this.previous && { previous: this.previous }),
      allowed: ['rate'],
    };
  }
}

/** What the client throws when the portal answers with an error. */
export function refusal(status: number, message: string) {
  return ResponseError.fromResponse(
    new Response(
      JSON.stringify({
        error: { name: 'Error', message },
        response: { statusCode: status },
      }),
      { status, headers: { 'Content-Type': 'application/json' } },
    ),
  );
}

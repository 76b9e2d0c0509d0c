import { ResponseError } from '@backstage/errors';
import { ChoiceOperations } from '../choice/operations';
import { choiceRoutes } from '../choice/routes';
import { InboxOperations } from '../inbox/operations';
import { inboxRoutes } from '../inbox/routes';
import { ProductOperations } from '../product/operations';
import { productRoutes } from '../product/routes';
import { InsightOperations } from '../research/insightOperations';
import { insightRoutes } from '../research/insightRoutes';
import { ListeningOperations } from '../research/listeningOperations';
import { listeningRoutes } from '../research/listeningRoutes';
import { ResearchOperations } from '../research/operations';
import { researchRoutes } from '../research/routes';
import { RoadmapOperations } from '../roadmap/operations';
import { roadmapRoutes } from '../roadmap/routes';
import { SatisfactionOperations } from '../satisfaction/operations';
import { satisfactionRoutes } from '../satisfaction/routes';
import { ScorecardOperations } from '../scorecard/operations';
import { scorecardRoutes } from '../scorecard/routes';
import { SetupOperations } from '../setup/operations';
import { setupRoutes } from '../setup/routes';
import { SubjectOperations } from '../subject/operations';
import { subjectRoutes } from '../subject/routes';
import { TransferOperations } from '../transfer/operations';
import { transferRoutes } from '../transfer/routes';
import { OperationInput } from './operation';
import { Route } from './routes';

/**
 * Every operation of the API by name.
 *
 * @public
 */
export interface PlatformProductOperations
  extends ProductOperations,
    SatisfactionOperations,
    ChoiceOperations,
    ResearchOperations,
    InsightOperations,
    ListeningOperations,
    RoadmapOperations,
    InboxOperations,
    ScorecardOperations,
    SetupOperations,
    SubjectOperations,
    TransferOperations {}

const routes: Record<keyof PlatformProductOperations, Route> = {
  ...productRoutes,
  ...satisfactionRoutes,
  ...choiceRoutes,
  ...researchRoutes,
  ...insightRoutes,
  ...listeningRoutes,
  ...roadmapRoutes,
  ...inboxRoutes,
  ...scorecardRoutes,
  ...setupRoutes,
  ...subjectRoutes,
  ...transferRoutes,
};

/**
 * The HTTP API of platform-product.
 *
 * @public
 */
export interface PlatformProductApi {
  /**
   * Performs one operation, such as
   * `call('rate', { params: { kind, namespace, name }, body: { score: 4 } })`.
   *
   * @throws `ResponseError` with the status and, for 400, the fields that were wrong.
   */
  call<TName extends keyof PlatformProductOperations>(
    operation: TName,
    input: OperationInput<PlatformProductOperations[TName]>,
  ): Promise<PlatformProductOperations[TName]['response']>;
}

interface AnyInput {
  params?: Record<string, string>;
  query?: Record<string, unknown>;
  body?: unknown;
}

/**
 * Talks to the backend of platform-product.
 *
 * @public
 */
export class PlatformProductClient implements PlatformProductApi {
  /**
   * @param options - `fetchApi` must resolve `plugin://` addresses and sign requests, as the app's does
   */
  constructor(
    private readonly options: { fetchApi: { fetch: typeof fetch } },
  ) {}

  async call<TName extends keyof PlatformProductOperations>(
    operation: TName,
    input: OperationInput<PlatformProductOperations[TName]>,
  ): Promise<PlatformProductOperations[TName]['response']> {
    const { params = {}, query = {}, body } = input as AnyInput;
    const [method, template] = routes[operation].split(' ');
    const path = template.replace(/:(\w+)/g, (_, name) =>
      encodeURIComponent(params[name]),
    );
    const search = new URLSearchParams(
      Object.entries(query)
        .filter(([, value]) => value !== undefined)
        .map(([name, value]) => [name, String(value)]),
    ).toString();
    const response = await this.options.fetchApi.fetch(
      `plugin://platform-product${path}${search && `?${search}`}`,
      {
        method,
        ...sentAs(body),
      },
    );
    if (!response.ok) {
      throw await ResponseError.fromResponse(response);
    }
    if (response.status === 204) {
      return undefined;
    }
    const isText = response.headers.get('Content-Type')?.startsWith('text/');
    return isText ? await response.text() : await response.json();
  }
}

/** A file goes as it is, in pieces; everything else as JSON. */
function sentAs(body: unknown): RequestInit {
  if (body === undefined) {
    return {};
  }
  return body instanceof Blob
    ? { headers: { 'Content-Type': 'text/csv' }, body }
    : {
        headers: { 'Content-Type': 'application/json' },
        body: JSON.stringify(body),
      };
}

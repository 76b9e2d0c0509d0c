import {
  ConflictError,
  InputError,
  isError,
  NotAllowedError,
  NotFoundError,
} from '@backstage/errors';
import {
  ChoiceEvent,
  ChoiceOutcome,
  ChoiceRequest,
  Page,
  PageRequest,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { Caller } from '../../http/Caller';
import { decodeCursor, foreignCursor, pageOf } from '../../http/cursor';
import { LostRaceError } from '../../http/errors';
import { JobStore } from '../../product/JobStore';
import { requireJob } from '../../product/requireJob';
import { StandingRow } from '../standing/StandingRow';
import { StandingDetails } from '../standing/StandingDetails';
import { StandingPosition, StandingStore } from '../standing/StandingStore';
import { ChoiceLedger } from './ChoiceLedger';
import { ChoiceChange } from './choiceSteps';
import { ChoiceHistory } from './ChoiceHistory';
import { ChoiceService, TeamListRequest } from './ChoiceService';
import { checkedStatement } from './checkedStatement';
import { lookAgainOf } from './lookAgain';
import { teamChoiceOf } from './teamChoiceOf';

const defaultLimit = 50;

/** What somebody who is faster is told with. */
const changedMeanwhile = 'Somebody of this team changed this meanwhile';

/** The rules of choices. Nothing in them waits for anybody. */
export class DefaultChoiceService implements ChoiceService {
  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'find' | 'requireTeam' | 'titlesOf'>;
      standings: StandingStore;
      details: StandingDetails;
      history: ChoiceHistory;
      ledger: ChoiceLedger;
      jobs: Pick<JobStore, 'list'>;
    },
  ) {}

  async listTeams(
    caller: Caller,
    entityRef: string,
    { limit = defaultLimit, cursor, ...filter }: TeamListRequest,
  ): Promise<Page<TeamChoice>> {
    const { products, standings } = this.options;
    const { id } = await products.find(entityRef);
    const list = JSON.stringify(['choices', id, filter]);
    const rows = await standings.toProduct(id, caller.now, {
      ...filter,
      limit: limit + 1,
      after: await this.position(cursor, list),
    });
    const page = pageOf(rows, limit, list, last => [last.team_id]);
    return {
      ...page,
      items: await this.choicesOf(caller, page.items),
      totalItems: await standings.countToProduct(id, caller.now, filter),
    };
  }

  async listProducts(
    caller: Caller,
    teamRef: string,
    { limit = defaultLimit, cursor, due }: PageRequest & { due?: boolean },
  ): Promise<Page<TeamChoice>> {
    const { products, standings } = this.options;
    await products.requireTeam(teamRef);
    const list = JSON.stringify(['team choices', teamRef, due]);
    const rows = await standings.ofTeam(teamRef, caller.now, {
      due,
      limit: limit + 1,
      after: await this.position(cursor, list),
    });
    const page = pageOf(rows, limit, list, last => [last.product_id]);
    return { ...page, items: await this.choicesOf(caller, page.items) };
  }

  async read(
    caller: Caller,
    entityRef: string,
    teamRef: string,
  ): Promise<TeamChoice> {
    const { products, standings } = this.options;
    const { id } = await products.find(entityRef);
    await products.requireTeam(teamRef);
    const row = await standings.one(id, teamRef, caller.now);
    if (!row) {
      throw new NotFoundError(`No team '${teamRef}'`);
    }
    const [choice] = await this.choicesOf(caller, [row]);
    return choice;
  }

  async record(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    request: ChoiceRequest,
  ): Promise<TeamChoice> {
    const change = await this.changeOf(caller, entityRef, teamRef, request);
    return this.write(caller, entityRef, teamRef, change);
  }

  async recordAll(
    caller: Caller,
    teamRef: string,
    requests: Array<ChoiceRequest & { product: string }>,
  ): Promise<{ outcomes: ChoiceOutcome[] }> {
    const outcomes = new Map<string, ChoiceOutcome>();
    const changes = new Map<string, ChoiceChange>();
    for (const { product, ...request } of requests) {
      try {
        if (changes.has(product) || outcomes.has(product)) {
          throw new ConflictError('A product can be named once');
        }
        changes.set(
          product,
          await this.changeOf(caller, product, teamRef, request),
        );
      } catch (error) {
        outcomes.set(product, refusedOutcome(product, error));
      }
    }
    const written = await this.options.ledger.write([...changes.values()], {
      ...writerOf(caller),
      teamRef,
    });
    for (const [product, { productId }] of changes) {
      outcomes.set(product, {
        product,
        outcome: written.get(productId)!,
        current: await this.read(caller, product, teamRef),
      });
    }
    return {
      outcomes: requests.map(({ product }) => outcomes.get(product)!),
    };
  }

  async remove(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    version: number,
  ): Promise<TeamChoice> {
    const { products } = this.options;
    const { id: productId } = await products.find(entityRef);
    await products.requireTeam(teamRef);
    return this.write(caller, entityRef, teamRef, {
      productId,
      version,
      startedBy: 'team',
    });
  }

  async undo(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    version: number,
  ): Promise<TeamChoice> {
    const { products, ledger } = this.options;
    const { id } = await products.find(entityRef);
    await products.requireTeam(teamRef);
    const written = await ledger.undo(id, version, {
      ...writerOf(caller),
      teamRef,
    });
    const current = await this.read(caller, entityRef, teamRef);
    if (written === 'lost-race') {
      throw new LostRaceError(changedMeanwhile, current);
    }
    return current;
  }

  async listEvents(
    _caller: Caller,
    entityRef: string,
    teamRef: string,
    request: PageRequest,
  ): Promise<Page<ChoiceEvent>> {
    const { products, history } = this.options;
    const { id } = await products.find(entityRef);
    await products.requireTeam(teamRef);
    return history.list(id, teamRef, request);
  }

  private async write(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    change: ChoiceChange,
  ): Promise<TeamChoice> {
    const written = await this.options.ledger.write([change], {
      ...writerOf(caller),
      teamRef,
    });
    const current = await this.read(caller, entityRef, teamRef);
    if (written.get(change.productId) === 'lost-race') {
      throw new LostRaceError(changedMeanwhile, current);
    }
    return current;
  }

  private async changeOf(
    caller: Caller,
    entityRef: string,
    teamRef: string,
    request: ChoiceRequest,
  ): Promise<ChoiceChange> {
    const { products, jobs } = this.options;
    const { id: productId } = await products.find(entityRef);
    await products.requireTeam(teamRef);
    const statement = checkedStatement(request);
    await requireJob(jobs, statement.jobId, [productId]);
    const { alternative } = statement;
    if (alternative && 'entityRef' in alternative) {
      await this.requireAlternative(entityRef, alternative.entityRef);
    }
    return {
      productId,
      version: request.version,
      statement,
      lookAgain: lookAgainOf(statement.choice, request.lookAgain, caller.now),
      startedBy: request.startedBy ?? 'team',
    };
  }

  private async requireAlternative(productRef: string, entityRef: string) {
    const { products } = this.options;
    if (entityRef === productRef) {
      throw new InputError('alternative.entityRef: is the product itself');
    }
    if (!(await products.titlesOf([entityRef])).has(entityRef)) {
      throw new InputError('alternative.entityRef: is not in the catalog');
    }
  }

  private async choicesOf(
    { now }: Caller,
    rows: StandingRow[],
  ): Promise<TeamChoice[]> {
    const details = await this.options.details.of(rows);
    return rows.map(row => teamChoiceOf(row, details, now));
  }

  private async position(
    cursor: string | undefined,
    list: string,
  ): Promise<StandingPosition | undefined> {
    if (cursor === undefined) {
      return undefined;
    }
    const [id] = decodeCursor(cursor, list, 1);
    const position = await this.options.standings.position(id);
    if (!position) {
      throw foreignCursor();
    }
    return position;
  }
}

function writerOf(caller: Caller): { actorRef: string; now: Date } {
  if (caller.kind !== 'user') {
    throw new NotAllowedError('Only a person speaks for a team');
  }
  return { actorRef: caller.userRef, now: caller.now };
}

const expected = ['InputError', 'NotFoundError', 'ConflictError'];

function refusedOutcome(product: string, error: unknown): ChoiceOutcome {
  if (!isError(error) || !expected.includes(error.name)) {
    throw error;
  }
  return { product, outcome: 'refused', message: error.message };
}

import { readFileSync } from 'fs';
import { join } from 'path';
import { z } from 'zod';
import {
  apiContracts,
  choiceContract,
  Contract,
  Endpoint,
  inboxContract,
  insightContract,
  listeningContract,
  productContract,
  researchContract,
  roadmapContract,
  roadmapTalkContract,
  satisfactionContract,
  scorecardContract,
  setupContract,
  subjectContract,
  transferContract,
} from './contract';
import {
  ChoiceOperations,
  InboxOperations,
  InsightOperations,
  ListeningOperations,
  ProductOperations,
  ResearchOperations,
  RoadmapOperations,
  SatisfactionOperations,
  ScorecardOperations,
  SetupOperations,
  SubjectOperations,
  TransferOperations,
} from './index';

type Same<A, B> = (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B
  ? 1
  : 2
  ? true
  : false;

// Intersections and mapped optionals are spelled out, so that equal shapes compare equal.
type Plain<T> = T extends (infer TItem)[]
  ? Plain<TItem>[]
  : T extends object
  ? { [K in keyof T]: Plain<T[K]> }
  : T;

type OperationOf<TEndpoint> = TEndpoint extends Endpoint<
  infer TParams,
  infer TQuery,
  infer TBody,
  infer TResponse
>
  ? {
      params: z.output<TParams>;
      query: z.output<TQuery>;
      body: z.output<TBody>;
      response: z.output<TResponse>;
    }
  : never;

type OperationsOf<TContract extends Contract> = {
  [K in keyof TContract]: OperationOf<TContract[K]>;
};

// Every part that an operation declares must be exactly what its schema yields.
type Holds<TOperations, TContract extends Contract> = {
  [K in keyof TOperations]: K extends keyof TContract
    ? {
        [P in keyof TOperations[K]]: P extends keyof OperationOf<TContract[K]>
          ? Same<Plain<TOperations[K][P]>, Plain<OperationsOf<TContract>[K][P]>>
          : false;
      }
    : false;
};

type AllTrue<T> = {
  [K in keyof T]: T[K] extends Record<string, true> ? true : [K, T[K]];
}[keyof T] extends true
  ? true
  : T;

const holds = <T extends true>(value: T) => value;

describe('the contract', () => {
  it('says the same to people who read plain types as to the server', () => {
    // Type checks: a shape that drifted makes `tsc` fail here.
    expect(
      holds<
        AllTrue<Holds<SatisfactionOperations, typeof satisfactionContract>>
      >(true),
    ).toBe(true);
    expect(
      holds<AllTrue<Holds<ProductOperations, typeof productContract>>>(true),
    ).toBe(true);
    expect(
      holds<AllTrue<Holds<ChoiceOperations, typeof choiceContract>>>(true),
    ).toBe(true);
    expect(
      holds<
        AllTrue<
          Holds<
            RoadmapOperations,
            typeof roadmapContract & typeof roadmapTalkContract
          >
        >
      >(true),
    ).toBe(true);
    expect(
      holds<AllTrue<Holds<ResearchOperations, typeof researchContract>>>(true),
    ).toBe(true);
    expect(
      holds<AllTrue<Holds<InsightOperations, typeof insightContract>>>(true),
    ).toBe(true);
    expect(
      holds<AllTrue<Holds<ListeningOperations, typeof listeningContract>>>(
        true,
      ),
    ).toBe(true);
    expect(
      holds<AllTrue<Holds<InboxOperations, typeof inboxContract>>>(true),
    ).toBe(true);
    expect(
      holds<AllTrue<Holds<SubjectOperations, typeof subjectContract>>>(true),
    ).toBe(true);
    expect(
      holds<AllTrue<Holds<TransferOperations, typeof transferContract>>>(true),
    ).toBe(true);
    expect(
      holds<AllTrue<Holds<ScorecardOperations, typeof scorecardContract>>>(
        true,
      ),
    ).toBe(true);
    expect(
      holds<
        AllTrue<
          Holds<
            Pick<SetupOperations, 'readSetup'>,
            Pick<typeof setupContract, 'readSetup'>
          >
        >
      >(true),
    ).toBe(true);
  });

  it('is told in docs/api.md, every route with what it is for', () => {
    const rows = readFileSync(
      join(__dirname, '../../../docs/api.md'),
      'utf8',
    ).replace(/ +/g, ' ');
    const untold = apiContracts
      .flatMap(contract => Object.values(contract))
      .map(({ route, summary }) => {
        const short = route.replace('/products/:kind/:namespace/:name', 'P');
        return `| \`${short}\` | ${summary} |`;
      })
      .filter(row => !rows.includes(row));
    expect(untold).toEqual([]);
  });

  it('names every operation once', () => {
    const names = apiContracts.flatMap(contract => Object.keys(contract));
    expect(new Set(names).size).toBe(names.length);
  });
});

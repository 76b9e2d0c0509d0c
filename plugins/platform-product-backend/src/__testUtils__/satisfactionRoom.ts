import { mockCredentials } from '@backstage/backend-test-utils';
import { RatingRequest } from 'backstage-plugin-platform-product-common';
import { Calibration } from 'backstage-plugin-platform-product-common/statistics';
import { Knex } from 'knex';
import { UserCaller } from '../http/Caller';
import { Outbox } from '../outbox/Outbox';
import { OwnCommentStore } from '../satisfaction/comments/OwnCommentStore';
import { DefaultSatisfactionService } from '../satisfaction/DefaultSatisfactionService';
import { Figures } from '../satisfaction/figures/Figures';
import { FiguresStore } from '../satisfaction/figures/FiguresStore';
import { Periods } from '../satisfaction/Periods';
import { PeriodStore } from '../satisfaction/PeriodStore';
import { Publication } from '../satisfaction/publication/Publication';
import { RatingStore } from '../satisfaction/RatingStore';
import { RespondentKeys } from '../satisfaction/RespondentKeys';
import { SaltStore } from '../satisfaction/SaltStore';
import { Switches } from '../satisfaction/Switches';

/** What a room of answers is made of. */
export interface RoomOptions {
  k?: number;
  mixedFrom?: number;
  teamFigures?: boolean;
  /** Teams that figures are switched off for. */
  offFor?: string[];
  /** Members of the teams that use the product. */
  eligible?: number;
  newId?: () => string;
}

/** Forgets everything that anybody said. */
export async function forgetAnswers(knex: Knex): Promise<void> {
  for (const table of [
    'ratings',
    'rating_comments',
    'publications',
    'published_batches',
    'published_cells',
    'published_comments',
    'product_figures',
    'periods',
    'outbox',
  ]) {
    await knex(table).delete();
  }
}

const productId = '3f0c8b50-0f5e-4f4e-9d1a-6d3f4c5b2a10';
const product = {
  id: productId,
  entityRef: 'component:default/ci',
  title: 'Build Pipeline',
};

const refOf = (team: string) => `group:default/${team.toLowerCase()}`;

/**
 * The satisfaction room with one product, as the plugin composes it, in a company that
 * exists only in memory: people join and leave teams by a call.
 */
export function satisfactionRoom(knex: Knex, options: RoomOptions = {}) {
  const { k = 5, teamFigures = false, offFor = [] } = options;
  const teamOf = new Map<string, string>();
  const extraMembers = new Map<string, number>();
  let observed: Calibration | undefined;

  const products = {
    find: async () => product,
    findRecent: async () => product,
    teamsAmong: async (refs: string[]) =>
      refs.filter(ref => ref.startsWith('group:')).sort(),
    teamsUsing: async () => [] as string[],
    teamsOfAtLeast: async (least: number) => {
      const sizes = new Map(extraMembers);
      teamOf.forEach(team => sizes.set(team, (sizes.get(team) ?? 0) + 1));
      return new Map(
        [...sizes]
          .map(([team, size]) => [refOf(team), size] as const)
          .filter(([, size]) => size >= least)
          .sort(),
      );
    },
    eligibleFor: async () => options.eligible ?? 400,
    withParents: async (groups: string[]) => new Set(groups),
  };
  const config = {
    periods: { length: 'quarter' as const, fiscalYearStart: 1 },
    k,
    mixedFrom: options.mixedFrom ?? 4 * k,
    teamFigures,
    switches: {
      freeText: { on: true, offFor: [] },
      timeQuestions: { on: true, offFor: [] },
      teamFigures: { on: teamFigures, offFor: offFor.map(refOf) },
    },
    privacyStewards: new Set<string>(),
  };
  const switches = new Switches(config.switches, products);
  const periods = new Periods(new PeriodStore(knex), config.periods);
  const keys = new RespondentKeys(
    {
      secret: Buffer.from('a pepper'),
      fingerprint: 'its fingerprint',
      source: 'config',
    },
    new SaltStore(knex),
  );
  const service = new DefaultSatisfactionService({
    config,
    products,
    periods,
    keys,
    ratings: new RatingStore(knex),
    comments: new OwnCommentStore(knex),
    figures: new FiguresStore(knex),
    switches,
  });
  const publication = new Publication({
    knex,
    config,
    periods,
    products,
    switches,
    figures: new Figures(knex, { calibration: async () => observed }),
    // What is to be told waits in its table: nobody dispatches here.
    outbox: new Outbox({ now: () => new Date(0) }),
    newId: options.newId,
  });

  const caller = (person: string, at: Date): UserCaller => {
    const userRef = `user:default/${person}`;
    const team = teamOf.get(person);
    return {
      kind: 'user',
      userRef,
      credentials: mockCredentials.user(userRef),
      claims: async () => [userRef, ...(team ? [refOf(team)] : [])],
      now: at,
    };
  };

  return {
    productId,
    service,
    publication,
    /** Puts somebody in a team, out of the one they were in; undefined is none. */
    join(person: string, team: string | undefined) {
      if (team === undefined) {
        teamOf.delete(person);
      } else {
        teamOf.set(person, team);
      }
    },
    /** What was measured of what people say. */
    observe(calibration: Calibration) {
      observed = calibration;
    },
    /** Members who never say anything. */
    addSilentMembers(team: string, members: number) {
      extraMembers.set(team, (extraMembers.get(team) ?? 0) + members);
    },
    rate: (person: string, answer: RatingRequest, at: Date) =>
      service.rate(caller(person, at), product.entityRef, answer),
    withdraw: (person: string, at: Date) =>
      service.withdraw(caller(person, at), product.entityRef),
    mine: (person: string, at: Date) =>
      service.readMine(caller(person, at), product.entityRef),
    published: (at: Date, period?: string) =>
      service.readPublished(
        { kind: 'system', now: at },
        product.entityRef,
        period,
      ),
    publish: (at: Date) => publication.run(at),
    /** Under which key somebody's answer is kept. */
    keyOf: (person: string, period: string) =>
      keys.keyToWrite(`user:default/${person}`, productId, period),
  };
}

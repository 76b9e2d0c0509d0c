import { randomUUID } from 'crypto';
import { isDeepStrictEqual } from 'util';
import { Statement } from './statements';

/** Whose choice, and of what. */
export interface Place {
  product_id: string;
  team_ref: string;
}

const monthsInQuarter = 3;
const actorRef = 'user:default/person-1';

const aYearAfter = (at: string) =>
  `${Number(at.slice(0, 4)) + 1}${at.slice(4, 10)}`;

/**
 * The rows that a team leaves which says something once a quarter up to now: its choice,
 * its history, and how long it stayed with what it said.
 *
 * @param said - in each quarter; undefined once it has taken back what it said
 */
export function choiceRows(
  place: Place,
  said: ReadonlyArray<Statement | undefined>,
  now: Date,
) {
  const at = said.map((_, i) =>
    monthsBefore(now, monthsInQuarter * (said.length - i)),
  );
  return {
    choice: {
      ...place,
      ...columnsOf(said.at(-1), at.at(-1)!),
      answer_version: 0,
      version: said.length,
    },
    events: said.map((after, i) => ({
      ...place,
      step: i + 1,
      id: randomUUID(),
      at: at[i],
      kind: kindOf(said[i - 1], after),
      before: i > 0 ? storedJson(said[i - 1], at[i - 1]) : null,
      after: storedJson(after, at[i]),
      started_by: 'team',
      actor_ref: actorRef,
    })),
    spells: spellsOf(said).map(({ kind, from, to }) => ({
      ...place,
      id: randomUUID(),
      kind,
      origin_on: at[from].slice(0, 10),
      entered_on: at[from].slice(0, 10),
      entry_month: 0,
      left_on: to === undefined ? null : at[to].slice(0, 10),
      exit_month: to === undefined ? null : monthsInQuarter * (to - from),
      outcome: to === undefined ? null : outcomeOf(kind, spellKind(said[to])),
      opened_by: randomUUID(),
      closed_by: to === undefined ? null : randomUUID(),
    })),
  };
}

/** Stretches of quarters in which a team used it or did without; the last has no end. */
function spellsOf(said: ReadonlyArray<Statement | undefined>) {
  const spells: Array<{ kind: string; from: number; to?: number }> = [];
  said.forEach((statement, i) => {
    const kind = spellKind(statement);
    const running = spells.at(-1);
    if (running && running.to === undefined && running.kind !== kind) {
      running.to = i;
    }
    if (kind && (running?.kind !== kind || running.to !== undefined)) {
      spells.push({ kind, from: i });
    }
  });
  return spells;
}

function spellKind(statement: Statement | undefined): string | undefined {
  if (statement?.choice === 'opted-out') {
    return 'opted-out';
  }
  return statement?.basis && 'free';
}

function outcomeOf(from: string, to: string | undefined): string {
  if (to === 'opted-out') {
    return to;
  }
  return from === 'opted-out' && to === 'free' ? 'chosen' : 'other';
}

function kindOf(before: Statement | undefined, after: Statement | undefined) {
  if (!after) {
    return 'removed';
  }
  return isDeepStrictEqual(before, after) ? 'confirmed' : 'recorded';
}

function columnsOf(statement: Statement | undefined, at: string) {
  const { alternative, reasons = [] } = statement ?? {};
  const ref =
    alternative && 'entityRef' in alternative ? alternative.entityRef : null;
  const name = alternative && 'name' in alternative ? alternative.name : null;
  return {
    choice: statement?.choice ?? null,
    basis: statement?.basis ?? null,
    alternative_ref: ref,
    alternative_name: name,
    alternative_nothing: alternative ? false : null,
    alternative_key:
      (ref && `ref:${ref}`) ?? (name && `name:${name.toLocaleLowerCase()}`),
    main_reason: reasons[0] ?? null,
    second_reason: reasons[1] ?? null,
    look_again: statement ? aYearAfter(at) : null,
    started_by: statement ? 'team' : null,
    since: statement ? at : null,
    confirmed_at: statement ? at : null,
    changed_at: at,
    actor_ref: actorRef,
  };
}

function storedJson(statement: Statement | undefined, at: string) {
  return statement
    ? JSON.stringify({
        statement,
        startedBy: 'team',
        since: at,
        confirmedAt: at,
        lookAgain: aYearAfter(at),
      })
    : null;
}

/** The first day of a month, so that all of them are whole months apart. */
function monthsBefore(now: Date, months: number): string {
  return new Date(
    Date.UTC(now.getUTCFullYear(), now.getUTCMonth() - months, 1, 9),
  ).toISOString();
}

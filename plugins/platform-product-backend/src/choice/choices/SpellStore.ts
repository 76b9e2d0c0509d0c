import { randomUUID } from 'crypto';
import { Knex } from 'knex';
import { monthsBetween } from './monthsBetween';

/** How a team stood to a product for a while. */
export type SpellKind = 'free' | 'required' | 'opted-out';

/** What ended a spell; `other` tells nothing about why. */
export type SpellOutcome = 'opted-out' | 'chosen' | 'required' | 'other';

interface SpellRow {
  id: string;
  product_id: string;
  team_ref: string;
  kind: SpellKind;
  origin_on: string;
  entered_on: string;
  entry_month: number;
  left_on: string | null;
  exit_month: number | null;
  outcome: SpellOutcome | null;
  opened_by: string;
  closed_by: string | null;
}

const table = 'choice_spells';

const outcomeOf = (
  from: SpellKind,
  to: SpellKind | undefined,
): SpellOutcome => {
  switch (to) {
    case 'opted-out':
      return 'opted-out';
    case 'required':
      return 'required';
    case 'free':
      return from === 'opted-out' ? 'chosen' : 'other';
    default:
      return 'other';
  }
};

/** Keeps how long teams used a product by choice, because they had to, or did without. */
export class SpellStore {
  constructor(private readonly tx: Knex) {}

  /**
   * A team stands differently from now on. What goes on using goes on counting from where
   * it began, whoever's choice it is; a spell as it was before is left alone.
   *
   * @param kind - undefined when it neither uses nor refuses
   */
  async turn(
    productId: string,
    teamRef: string,
    kind: SpellKind | undefined,
    { on, by }: { on: string; by: string },
  ): Promise<void> {
    const open = await this.tx<SpellRow>(table)
      .where({ product_id: productId, team_ref: teamRef })
      .whereNull('left_on')
      .first();
    if (open?.kind === kind) {
      return;
    }
    if (open) {
      await this.close([open], kind, { on, by });
    }
    if (kind) {
      await this.tx<SpellRow>(table).insert(
        nextSpell(productId, teamRef, kind, { on, by }, open),
      );
    }
  }

  /** A product became required of some teams: those that chose it can't leave any more. */
  async becomeRequired(
    productId: string,
    teamRefs: string[],
    { on, by }: { on: string; by: string },
  ): Promise<void> {
    const open = await this.tx<SpellRow>(table)
      .where({ product_id: productId, kind: 'free' })
      .whereNull('left_on')
      .whereIn('team_ref', teamRefs);
    await this.close(open, 'required', { on, by });
    if (open.length) {
      await this.tx<SpellRow>(table).insert(
        open.map(spell =>
          nextSpell(productId, spell.team_ref, 'required', { on, by }, spell),
        ),
      );
    }
  }

  /** Makes it as if a change had never been. */
  async undo(
    productId: string,
    teamRef: string,
    changeId: string,
  ): Promise<void> {
    const ofTeam = { product_id: productId, team_ref: teamRef };
    await this.tx<SpellRow>(table)
      .where({ ...ofTeam, opened_by: changeId })
      .delete();
    const later = await this.tx<SpellRow>(table)
      .where(ofTeam)
      .whereNull('left_on')
      .first('id');
    if (later) {
      // Something else came since, such as a requirement; two spells never run at once.
      return;
    }
    await this.tx<SpellRow>(table)
      .where({ ...ofTeam, closed_by: changeId })
      .update({
        left_on: null,
        exit_month: null,
        outcome: null,
        closed_by: null,
      });
  }

  private async close(
    spells: SpellRow[],
    next: SpellKind | undefined,
    { on, by }: { on: string; by: string },
  ): Promise<void> {
    for (const { id, kind, origin_on } of spells) {
      await this.tx<SpellRow>(table)
        .where({ id })
        .update({
          left_on: on,
          exit_month: monthsBetween(origin_on, on),
          outcome: outcomeOf(kind, next),
          closed_by: by,
        });
    }
  }
}

function nextSpell(
  productId: string,
  teamRef: string,
  kind: SpellKind,
  { on, by }: { on: string; by: string },
  before: SpellRow | undefined,
): SpellRow {
  const goesOn = before && before.kind !== 'opted-out' && kind !== 'opted-out';
  const origin = goesOn ? before.origin_on : on;
  return {
    id: randomUUID(),
    product_id: productId,
    team_ref: teamRef,
    kind,
    origin_on: origin,
    entered_on: on,
    entry_month: monthsBetween(origin, on),
    left_on: null,
    exit_month: null,
    outcome: null,
    opened_by: by,
    closed_by: null,
  };
}

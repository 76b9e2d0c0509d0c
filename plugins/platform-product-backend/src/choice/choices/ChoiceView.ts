import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  ChoiceStatement,
  choiceSetPermission,
  Page,
  TeamChoice,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { Membership } from '../../permissions/Membership';
import { Ownership } from '../../permissions/Ownership';
import { ProductAccess } from '../../permissions/ProductAccess';
import { KnownItems } from '../../roadmap/items/KnownItems';
import { ChoiceService } from './ChoiceService';
import {
  alternativesOf,
  StatementSight,
  veiled,
  veiledAsking,
  wantedIn,
} from './veil';

/** For whoever speaks for a team of others. */
export const notAMember = () =>
  new NotAllowedError(
    'Only members of a team say what it uses and what it refuses',
  );

const voiceOf = ({ undoUntil }: TeamChoice): TeamChoice['allowed'] =>
  undoUntil === undefined ? ['record'] : ['record', 'undo'];

const ownerOf = ({ statement }: TeamChoice): TeamChoice['allowed'] =>
  statement?.choice === 'opted-out' ? ['answer', 'ask'] : [];

/**
 * Shows choices to people: without teams and alternatives that they can't see, without who
 * recorded it unless it is their own team, and with what they may do.
 */
export class ChoiceView {
  constructor(
    private readonly choices: Pick<ChoiceService, 'read'>,
    private readonly options: {
      access: ProductAccess;
      membership: Membership;
      ownership: Ownership;
      items: Pick<KnownItems, 'seenAmong'>;
    },
  ) {}

  /** @throws NotFoundError for a team that the caller can't see */
  async requireTeamSeen(caller: RequestCaller, teamRef: string) {
    const sight = await this.options.access.sightOf(caller, [teamRef]);
    if (!sight.sees(teamRef)) {
      throw new NotFoundError(`No team '${teamRef}'`);
    }
  }

  /** Intrinsic: no policy, role or ownership lets anybody else speak for a team. */
  async requireVoice(
    caller: RequestCaller,
    entityRef: string,
    teamRef: string,
  ): Promise<void> {
    const { access, membership } = this.options;
    await access.require(caller, entityRef, choiceSetPermission, {
      fresh: true,
    });
    const teams = await membership.teamsOf(caller);
    if (!teams.has(teamRef)) {
      await this.requireKnown(caller, entityRef, teamRef);
      throw notAMember();
    }
  }

  /**
   * For whoever is refused: what does not exist is not refused but unknown, to everybody
   * alike.
   *
   * @throws NotFoundError for a product or a team that is not there, or is hidden
   */
  async requireKnown(
    caller: RequestCaller,
    entityRef: string,
    teamRef: string,
  ): Promise<void> {
    await this.choices.read(caller, entityRef, teamRef);
    await this.requireTeamSeen(caller, teamRef);
  }

  /** What somebody wrote; whoever was too late is shown the record as they may see it. */
  async written(
    caller: RequestCaller,
    entityRef: string,
    teamRef: string,
    write: () => Promise<TeamChoice>,
  ): Promise<TeamChoice> {
    try {
      return await this.shown(caller, await write());
    } catch (error) {
      throw error instanceof LostRaceError
        ? new LostRaceError(
            error.message,
            await this.shown(
              caller,
              await this.choices.read(caller, entityRef, teamRef),
            ),
          )
        : error;
    }
  }

  /** One record as the caller may see it. */
  async shown(caller: RequestCaller, choice: TeamChoice): Promise<TeamChoice> {
    const { items } = await this.seen(caller, { items: [choice] });
    return items[0];
  }

  /** What somebody sees of what statements name, and of further entities and items. */
  async sightOf(
    caller: RequestCaller,
    statements: Array<ChoiceStatement | null>,
    further: { entities: string[]; items: string[] } = {
      entities: [],
      items: [],
    },
  ): Promise<StatementSight> {
    const { access, items: knownItems } = this.options;
    const sight = await access.sightOf(caller, [
      ...further.entities,
      ...statements.flatMap(alternativesOf),
    ]);
    const items = await knownItems.seenAmong(caller, [
      ...further.items,
      ...statements.flatMap(wantedIn),
    ]);
    return {
      isWhole: sight.isWhole,
      sees: entityRef => sight.sees(entityRef),
      seesItem: id => items.has(id),
    };
  }

  /** As much of a page as the caller may see, with what they may do. */
  async seen(
    caller: RequestCaller,
    page: Page<TeamChoice>,
  ): Promise<Page<TeamChoice>> {
    const { membership, ownership } = this.options;
    const teams = await membership.teamsOf(caller);
    const sight = await this.sightOf(
      caller,
      page.items.map(({ statement }) => statement),
      {
        entities: page.items.map(({ team }) => team.entityRef),
        items: page.items.flatMap(
          ({ reconsideration }) => reconsideration?.item?.id ?? [],
        ),
      },
    );
    const owned = await ownership.ownedAmong(
      caller,
      page.items.map(({ product }) => product.entityRef),
    );
    const { totalItems, ...rest } = page;
    return {
      ...rest,
      ...(sight.isWhole && totalItems !== undefined && { totalItems }),
      items: page.items
        .filter(({ team }) => sight.sees(team.entityRef))
        .map(choice => ({
          ...(teams.has(choice.team.entityRef) ? choice : ofOthers(choice)),
          statement: veiled(choice.statement, sight),
          ...(choice.reconsideration && {
            reconsideration: veiledAsking(choice.reconsideration, sight),
          }),
          allowed: [
            ...(teams.has(choice.team.entityRef) ? voiceOf(choice) : []),
            ...(owned.has(choice.product.entityRef) ? ownerOf(choice) : []),
          ],
        })),
    };
  }
}

function ofOthers({
  recordedBy,
  undoUntil,
  ...choice
}: TeamChoice): TeamChoice {
  return choice;
}

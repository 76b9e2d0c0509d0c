import { TeamChoice } from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { Ownership } from '../../permissions/Ownership';
import { AuthorizedChoiceService } from '../choices/AuthorizedChoiceService';

/** A team and a product that it says something of. */
export interface Standing {
  productId: string;
  teamRef: string;
}

/** What a team says, and of which product. */
export interface OwnedChoice {
  entityRef: string;
  choice: TeamChoice;
}

export const standingKey = ({ productId, teamRef }: Standing) =>
  `${productId} ${teamRef}`;

/** What teams say by now of products that somebody owns. */
export class OwnedChoices {
  constructor(
    private readonly options: {
      products: Pick<ProductDirectory, 'withIds'>;
      choices: AuthorizedChoiceService;
      ownership: Ownership;
    },
  ) {}

  /** By {@link standingKey}; without other products, and teams that the caller can't see. */
  async of(
    caller: RequestCaller,
    standings: Standing[],
  ): Promise<Map<string, OwnedChoice>> {
    const { products, choices, ownership } = this.options;
    const found = await products.withIds([
      ...new Set(standings.map(({ productId }) => productId)),
    ]);
    const owned = await ownership.ownedAmong(
      caller,
      found.map(({ entityRef }) => entityRef),
    );
    const said = new Map<string, OwnedChoice>();
    for (const { id, entityRef } of found) {
      if (owned.has(entityRef)) {
        const teams = standings
          .filter(({ productId }) => productId === id)
          .map(({ teamRef }) => teamRef);
        const { items } = await choices.listTeams(caller, entityRef, {
          teams: [...new Set(teams)],
          limit: 500,
        });
        items.forEach(choice =>
          said.set(
            standingKey({ productId: id, teamRef: choice.team.entityRef }),
            { entityRef, choice },
          ),
        );
      }
    }
    return said;
  }
}

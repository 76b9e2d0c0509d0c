import { InputError } from '@backstage/errors';
import { PeopleStore } from '../catalog/PeopleStore';
import { ProductDirectory } from '../catalog/ProductDirectory';

/** Tells who else sees to a product, by the catalog. */
export class Owners {
  constructor(
    private readonly options: {
      products: Pick<
        ProductDirectory,
        'presentWithId' | 'ownersOf' | 'ancestryOf'
      >;
      people: Pick<PeopleStore, 'groupsOf'>;
    },
  ) {}

  /** @throws InputError when somebody is no owner, by themselves or as a member of a group */
  async require(productId: string, userRef: string): Promise<void> {
    const { products, people } = this.options;
    const product = await products.presentWithId(productId);
    const owners = product
      ? (await products.ownersOf([product.entityRef])).get(product.entityRef)!
      : [];
    const ancestry = await products.ancestryOf(owners);
    const groups = new Set([
      ...owners,
      ...owners.flatMap(owner => [...(ancestry.get(owner) ?? [])]),
    ]);
    const theirs = [userRef, ...(await people.groupsOf(userRef))];
    if (!theirs.some(ref => groups.has(ref))) {
      throw new InputError('to: must be an owner of the product');
    }
  }
}

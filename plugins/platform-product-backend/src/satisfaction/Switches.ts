import { ProductDirectory } from '../catalog/ProductDirectory';

/** What can be switched off, for the portal or below a group. */
export type Switch = 'freeText' | 'timeQuestions' | 'teamFigures';

/** Whether something is on, and the groups that it is off for, with all groups below them. */
export interface SwitchSetting {
  on: boolean;
  offFor: string[];
}

/** Tells what is asked of whom. Off means hidden and refused. */
export class Switches {
  constructor(
    private readonly settings: Record<Switch, SwitchSetting>,
    private readonly products: Pick<ProductDirectory, 'withParents'>,
  ) {}

  /**
   * Whether something is on for members of the given groups; off for one of them is off.
   *
   * @param groups - asked for only when some group has it switched off
   */
  async isOn(
    name: Switch,
    groups: string[] | (() => Promise<string[]>),
  ): Promise<boolean> {
    const { on, offFor } = this.settings[name];
    if (!on || offFor.length === 0) {
      return on;
    }
    const own = Array.isArray(groups) ? groups : await groups();
    const above = await this.products.withParents(own);
    return !offFor.some(group => above.has(group));
  }
}

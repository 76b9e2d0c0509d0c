import { NamedEntity } from '../catalog/types';

/**
 * What the owners say of a product: who it is meant for, where to get help, how to leave
 * and what a team then takes on, who decides. Its jobs are a list of their own.
 * @public
 */
export interface ProductProfile {
  meantFor?: string;
  help?: string;
  leaving?: string;
  /** What a team that leaves looks after from then on, such as "backups". */
  takesOn: string[];
  decides?: string;
}

/**
 * Groups whose teams a product is meant for, with all groups below them; none: all teams.
 * @public
 */
export interface Audience {
  groups: string[];
}

/**
 * A product with its profile and audience.
 * @public
 */
export interface ProductPage extends NamedEntity {
  owners: string[];
  profile: ProductProfile;
  audience: Audience;
  /** Teams that it is meant for. */
  teams: number;
  version: number;
  /** What the caller may do with it. */
  allowed: Array<'edit'>;
}

/**
 * Profile and audience as they are written.
 * @public
 */
export interface ProductPageRequest {
  profile: ProductProfile;
  audience: Audience;
  /** Of the page as it was read; 0 when there was none. */
  version: number;
}

/**
 * That the owners changed a profile or an audience.
 * @public
 */
export type ProductChange = {
  id: string;
  /** ISO instant, UTC. */
  at: string;
} & (
  | { changed: 'profile'; from: ProductProfile; to: ProductProfile }
  | {
      changed: 'audience';
      from: Audience;
      to: Audience;
      /** Teams it was meant for before and after. */
      teams: { from: number; to: number };
    }
);

/**
 * A job that developers get done with a product: "When …, I want …, so that …".
 * @public
 */
export interface ProductJob {
  id: string;
  when: string;
  want: string;
  soThat: string;
}

import {
  SatisfactionVerdict,
  ShareFigure,
  ValueFigure,
} from '../satisfaction/types';
import { PageRequest } from '../http/list';

/**
 * A product in a list, with its newest published figures.
 * @public
 */
export interface ProductRow {
  entityRef: string;
  title: string;
  /** References of the owning entities. */
  owners: string[];
  /** Absent when withheld: no answers or too few. */
  satisfaction?: {
    /** The id of the newest published period, such as `2026-Q3`. */
    period: string;
    n: number;
    satisfied: ShareFigure;
    mean: ValueFigure;
    /** Against the published period before, corrected for the number of products compared. */
    verdict: SatisfactionVerdict;
  };
}

/**
 * Which products, in which order. Withheld ones come after all others, by name.
 * @public
 */
export interface ProductListRequest extends PageRequest {
  /** Default `name`. `satisfaction` orders by the mean shrunken towards all products'. */
  sort?: 'name' | 'satisfaction';
  /** Default `asc`. */
  order?: 'asc' | 'desc';
  /** Products of this owner; `me`: of the caller and their groups. */
  owner?: string;
  /** Part of the name, in any case. */
  search?: string;
}

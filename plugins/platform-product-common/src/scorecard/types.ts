import {
  SatisfactionVerdict,
  ShareFigure,
  ValueFigure,
} from '../satisfaction/figures';
import { Period } from '../satisfaction/types';
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
    /** The newest published period. */
    period: Period;
    n: number;
    satisfied: ShareFigure;
    mean: ValueFigure;
    /** Against the published period before, corrected for the number of products compared. */
    verdict: SatisfactionVerdict;
  };
}

/**
 * Which products, in which order. By satisfaction, withheld ones come after all others, by name.
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

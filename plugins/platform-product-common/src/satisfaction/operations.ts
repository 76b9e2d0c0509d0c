import { ProductPath } from '../catalog/types';
import { Page, PageRequest } from '../http/list';
import {
  MyRating,
  PublishedComment,
  RatingRequest,
  Satisfaction,
} from './types';

/**
 * The satisfaction area's operations, as plain types.
 * @public
 */
export interface SatisfactionOperations {
  readMyRating: { params: ProductPath; response: MyRating };
  rate: { params: ProductPath; body: RatingRequest; response: MyRating };
  withdrawRating: { params: ProductPath; response: void };
  readSatisfaction: {
    params: ProductPath;
    query: { period?: string };
    response: Satisfaction;
  };
  listComments: {
    params: ProductPath;
    query: PageRequest;
    response: Page<PublishedComment>;
  };
}

import { ProductPath } from '../catalog/types';
import { Page, PageRequest } from '../http/list';
import {
  ProductChange,
  ProductJob,
  ProductPage,
  ProductPageRequest,
} from './profile';

/**
 * The operations on a product itself, as plain types.
 * @public
 */
export interface ProductOperations {
  readProduct: { params: ProductPath; response: ProductPage };
  changeProduct: {
    params: ProductPath;
    body: ProductPageRequest;
    response: ProductPage;
  };
  listProductChanges: {
    params: ProductPath;
    query: PageRequest;
    response: Page<ProductChange>;
  };
  listProductJobs: {
    params: ProductPath;
    response: { items: ProductJob[]; allowed: Array<'add'> };
  };
  addProductJob: {
    params: ProductPath;
    /** `id` is a UUID of the writer's choice: what is sent twice with it is kept once. */
    body: Omit<ProductJob, 'id'> & { id?: string };
    response: ProductJob;
  };
}

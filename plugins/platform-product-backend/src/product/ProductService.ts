import {
  Page,
  PageRequest,
  ProductChange,
  ProductJob,
  ProductOperations,
  ProductPage,
  ProductPageRequest,
} from 'backstage-plugin-platform-product-common';
import { Caller } from '../http/Caller';

/** A job as it is written. */
export type NewJob = ProductOperations['addProductJob']['body'];

/** The jobs of a product, with what the caller may do. */
export type ProductJobs = ProductOperations['listProductJobs']['response'];

/** More than this is no short list any more, and nobody would read it. */
export const mostJobs = 20;

/** What the owners say of a product. Whoever sees the product reads it. */
export interface ProductService {
  read(caller: Caller, entityRef: string): Promise<ProductPage>;

  /**
   * Replaces profile and audience. Sending the same again changes nothing.
   *
   * @throws InputError when the audience names a group that is not in the catalog
   * @throws LostRaceError with the current page when somebody was faster
   */
  change(
    caller: Caller,
    entityRef: string,
    request: ProductPageRequest,
  ): Promise<ProductPage>;

  /** That profile or audience were changed, newest first; never by whom. */
  listChanges(
    caller: Caller,
    entityRef: string,
    request: PageRequest,
  ): Promise<Page<ProductChange>>;

  /** In the order in which they were added. */
  listJobs(caller: Caller, entityRef: string): Promise<ProductJobs>;

  /**
   * Adds a job. What is sent twice with an id of the writer's choice is kept once.
   *
   * @throws InputError when the product has as many as it may have
   * @throws ConflictError when the id is that of another job
   */
  addJob(caller: Caller, entityRef: string, job: NewJob): Promise<ProductJob>;
}

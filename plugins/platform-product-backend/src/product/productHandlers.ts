import {
  canonicalEntityRef,
  ProductPath,
} from 'backstage-plugin-platform-product-common';
import { productContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../http/mount';
import { ProductService } from './ProductService';

const refOf = ({ kind, namespace, name }: ProductPath) =>
  canonicalEntityRef({ kind, namespace, name });

/** Joins the product contract to its service. */
export const productHandlers = (
  service: ProductService,
): Handlers<typeof productContract> => ({
  readProduct: ({ caller, params }) => service.read(caller, refOf(params)),
  changeProduct: ({ caller, params, body }) =>
    service.change(caller, refOf(params), body),
  listProductChanges: ({ caller, params, query }) =>
    service.listChanges(caller, refOf(params), query),
  listProductJobs: ({ caller, params }) =>
    service.listJobs(caller, refOf(params)),
  addProductJob: ({ caller, params, body }) =>
    service.addJob(caller, refOf(params), body),
});

import { Permission } from '@backstage/plugin-permission-common';
import { z } from 'zod';
import { Route } from './routes';

/**
 * One operation of the HTTP API, described once: the server validates with it,
 * the client is typed from it, OpenAPI and the permission matrix are read off it.
 *
 * @public
 */
export interface Endpoint<
  TParams extends z.ZodType = z.ZodType,
  TQuery extends z.ZodType = z.ZodType,
  TBody extends z.ZodType = z.ZodType,
  TResponse extends z.ZodType = z.ZodType,
> {
  route: Route;
  /** One line for people who read the API description. */
  summary: string;
  /** What the permission framework is asked; absent where only intrinsic rules hold. */
  permission?: Permission;
  params: TParams;
  query: TQuery;
  body: TBody;
  /** Media type of a body that is read as it comes in, and fits no schema; absent: JSON. */
  consumes?: 'text/csv';
  /** Media type of what a 200 carries; absent: JSON. */
  produces?: 'text/csv';
  /** What a 200 carries; `z.void()` makes the answer a 204. */
  response: TResponse;
}

/**
 * The endpoints of one area by operation name.
 *
 * @public
 */
export type Contract = Record<string, Endpoint>;

/**
 * What a part of a request is that must be absent.
 *
 * @public
 */
export type Nothing = z.ZodObject<{}, z.core.$strict>;

const nothing: Nothing = z.strictObject({});

/**
 * Describes an endpoint; whatever is left out must be absent from the request.
 *
 * @public
 */
export function endpoint<
  TResponse extends z.ZodType,
  TParams extends z.ZodType = Nothing,
  TQuery extends z.ZodType = Nothing,
  TBody extends z.ZodType = z.ZodUndefined,
>(description: {
  route: Route;
  summary: string;
  permission?: Permission;
  params?: TParams;
  query?: TQuery;
  body?: TBody;
  consumes?: 'text/csv';
  produces?: 'text/csv';
  response: TResponse;
}): Endpoint<TParams, TQuery, TBody, TResponse> {
  return {
    ...description,
    params: description.params ?? (nothing as unknown as TParams),
    query: description.query ?? (nothing as unknown as TQuery),
    body: description.body ?? (z.undefined() as unknown as TBody),
  };
}

import { InputError } from '@backstage/errors';
import {
  Contract,
  Endpoint,
} from 'backstage-plugin-platform-product-common/contract';
import { Request, Router } from 'express';
import { Readable } from 'stream';
import { z } from 'zod';
import { RequestCaller } from './Caller';
import { Callers } from './callers';
import { concealUnexpected, inputErrorFrom, LostRaceError } from './errors';
import { RequestLimit } from './RequestLimit';

/** What a handler gets: a caller and input that already fits the contract. */
export type HandlerRequest<TEndpoint> = TEndpoint extends Endpoint<
  infer TParams,
  infer TQuery,
  infer TBody,
  z.ZodType
>
  ? {
      caller: RequestCaller;
      params: z.output<TParams>;
      query: z.output<TQuery>;
      body: z.output<TBody>;
      /** The body as it comes in, where the endpoint consumes something else than JSON. */
      incoming: Readable;
    }
  : never;

/** One handler per endpoint of a contract. */
export type Handlers<TContract extends Contract> = {
  [K in keyof TContract]: (
    request: HandlerRequest<TContract[K]>,
  ) => Promise<z.output<TContract[K]['response']>>;
};

/** What every endpoint needs besides its handler. */
export interface MountOptions {
  router: Router;
  callers: Callers;
  limit: RequestLimit;
}

/**
 * Puts the endpoints of a contract on the router. Everything about HTTP happens
 * here, once: who asks, whether the input fits, how fast, which status.
 */
export function mount<TContract extends Contract>(
  { router, callers, limit }: MountOptions,
  contract: TContract,
  handlers: Handlers<TContract>,
): void {
  for (const [operation, endpoint] of Object.entries(contract)) {
    const [method, path] = endpoint.route.split(' ');
    const handle = handlers[operation] as (
      request: unknown,
    ) => Promise<unknown>;
    const verb = method.toLowerCase() as
      | 'get'
      | 'put'
      | 'post'
      | 'patch'
      | 'delete';
    router[verb](path, (request, response, next) => {
      const answer = async () => {
        const caller = await callers(request);
        const input = validated(endpoint, request);
        if (method !== 'GET') {
          await limit.countWrite(caller);
        }
        const result = await handle({ caller, ...input, incoming: request });
        if (result === undefined) {
          response.status(204).end();
        } else if (endpoint.produces) {
          response.type(endpoint.produces).send(result);
        } else {
          response.json(result);
        }
      };
      answer().catch(error => {
        if (error instanceof LostRaceError) {
          const { name, message, current } = error;
          response.status(409).json({
            error: { name, message },
            current,
            response: { statusCode: 409 },
          });
        } else {
          next(concealUnexpected(error));
        }
      });
    });
  }
}

function validated(endpoint: Endpoint, request: Request) {
  const part = (where: 'params' | 'query' | 'body', value: unknown) => {
    const parsed = endpoint[where].safeParse(value);
    if (!parsed.success) {
      throw inputErrorFrom(parsed.error, where);
    }
    return parsed.data;
  };
  return {
    params: part('params', request.params),
    query: part('query', request.query),
    body: bodyOf(),
  };

  function bodyOf() {
    if (endpoint.consumes) {
      if (!request.is(endpoint.consumes)) {
        throw new InputError(`body: must be ${endpoint.consumes}`);
      }
      return undefined;
    }
    // Without a content type the parser leaves an empty object behind.
    return part('body', hasBody(request) ? request.body : undefined);
  }
}

function hasBody({ headers }: Request): boolean {
  return headers['content-length'] !== undefined
    ? headers['content-length'] !== '0'
    : headers['transfer-encoding'] !== undefined;
}

import {
  OpenApiGeneratorV31,
  OpenAPIRegistry,
} from '@asteasolutions/zod-to-openapi';
import { Contract } from 'backstage-plugin-platform-product-common/contract';
import { z } from 'zod';

const problems = {
  400: { description: 'Bad input; the message names the field' },
  401: { description: 'Not signed in' },
  403: { description: 'Refused' },
  404: { description: 'Unknown, vanished or invisible' },
};

const problemsOfWrites = {
  ...problems,
  413: { description: 'Too large' },
  429: { description: 'Too fast' },
};

/** What somebody gets who was slower, or too late. */
const lostRace = (record: z.ZodType) => ({
  description:
    'Somebody was faster, or what would change is published; the record as it is',
  content: {
    'application/json': {
      schema: z.object({
        error: z.object({ name: z.string(), message: z.string() }),
        current: record.optional(),
      }),
    },
  },
});

/**
 * Describes contracts as an OpenAPI 3.1 document.
 *
 * @param contracts - the contract of every area
 * @param version - the version of this plugin
 */
export function openApiOf(
  contracts: Contract[],
  version: string,
): { openapi: string } {
  const registry = new OpenAPIRegistry();
  for (const [operationId, endpoint] of contracts.flatMap(Object.entries)) {
    const [method, path] = endpoint.route.split(' ');
    const isVoid = endpoint.response instanceof z.ZodVoid;
    const hasBody = !(endpoint.body instanceof z.ZodUndefined);
    registry.registerPath({
      method: method.toLowerCase() as
        | 'get'
        | 'put'
        | 'post'
        | 'patch'
        | 'delete',
      path: path.replace(/:(\w+)/g, '{$1}'),
      operationId,
      summary: endpoint.summary,
      ...(endpoint.permission && {
        description: `Permission: \`${endpoint.permission.name}\``,
      }),
      security: [{ backstage: [] }],
      request: {
        params: endpoint.params as z.ZodObject,
        query: endpoint.query as z.ZodObject,
        ...(hasBody && {
          body: {
            required: true,
            content: endpoint.consumes
              ? { [endpoint.consumes]: { schema: z.string() } }
              : { 'application/json': { schema: endpoint.body } },
          },
        }),
      },
      responses: {
        ...(isVoid
          ? { 204: { description: 'Done' } }
          : {
              200: {
                description: 'OK',
                content: {
                  [endpoint.produces ?? 'application/json']: {
                    schema: endpoint.response,
                  },
                },
              },
            }),
        ...(method === 'GET' ? problems : problemsOfWrites),
        ...(hasBody && { 409: lostRace(endpoint.response) }),
      },
    });
  }
  registry.registerComponent('securitySchemes', 'backstage', {
    type: 'http',
    scheme: 'bearer',
  });
  return new OpenApiGeneratorV31(registry.definitions).generateDocument({
    openapi: '3.1.0',
    info: { title: 'platform-product', version },
    servers: [{ url: '/api/platform-product' }],
  });
}

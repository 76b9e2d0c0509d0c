/**
 * Where an operation answers: a method and a path below `/api/platform-product`,
 * with parameters as `:name`.
 *
 * Routes stand apart from the contracts so that the browser can build a request
 * without shipping the schemas.
 *
 * @public
 */
export type Route = `${'GET' | 'PUT' | 'POST' | 'PATCH' | 'DELETE'} /${string}`;

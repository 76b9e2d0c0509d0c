import { isError, ServiceUnavailableError } from '@backstage/errors';
import { SignInResolver } from '@backstage/plugin-auth-node';
import { DemoPerson } from './demoAuthenticator';

/**
 * Issues a token with the person's teams from the catalog. On a first start the catalog reads its
 * files for some seconds; a token without teams would be wrong for an hour, so there is none.
 */
export const signInFromCatalog: SignInResolver<DemoPerson> = async (
  { result: { name } },
  context,
) => {
  try {
    return await context.signInWithCatalogUser({ entityRef: { name } });
  } catch (error) {
    if (isError(error) && error.name === 'NotFoundError') {
      throw new ServiceUnavailableError(
        `The catalog does not know user:default/${name} yet. Try again in a few seconds.`,
      );
    }
    throw error;
  }
};

import { AuthenticationError } from '@backstage/errors';
import { createProxyAuthenticator } from '@backstage/plugin-auth-node';

/** One of the people the demo portal lets in. */
export interface DemoPerson {
  /** Name of the User entity in the default namespace. */
  name: string;
  displayName: string;
}

/** Takes the person from the header `x-demo-user`, and only the people from the configuration. */
export const demoAuthenticator = createProxyAuthenticator({
  defaultProfileTransform: async ({ displayName }: DemoPerson) => ({
    profile: { displayName },
  }),
  initialize({ config }): DemoPerson[] {
    return config.getConfigArray('people').map(person => ({
      name: person.getString('name'),
      displayName: person.getString('displayName'),
    }));
  },
  async authenticate({ req }, people) {
    const name = req.header('x-demo-user');
    const person = people.find(candidate => candidate.name === name);
    if (!person) {
      throw new AuthenticationError(
        `The header x-demo-user must name one of: ${people
          .map(candidate => candidate.name)
          .join(', ')}`,
      );
    }
    return { result: person };
  },
});

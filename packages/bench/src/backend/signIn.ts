import { createBackendModule } from '@backstage/backend-plugin-api';
import {
  authProvidersExtensionPoint,
  createProxyAuthenticator,
  createProxyAuthProviderFactory,
} from '@backstage/plugin-auth-node';
import { groupRef } from '../teams';

const authenticator = createProxyAuthenticator({
  defaultProfileTransform: async () => ({ profile: {} }),
  initialize: () => undefined,
  async authenticate({ req }) {
    return {
      result: {
        name: req.header('x-bench-user') ?? '',
        team: req.header('x-bench-team'),
      },
    };
  },
});

/** Real tokens for whoever `x-bench-user` names, in the catalog or not, of `x-bench-team`. */
export const signIn = createBackendModule({
  pluginId: 'auth',
  moduleId: 'bench-provider',
  register({ registerInit }) {
    registerInit({
      deps: { providers: authProvidersExtensionPoint },
      async init({ providers }) {
        providers.registerProvider({
          providerId: 'bench',
          factory: createProxyAuthProviderFactory({
            authenticator,
            async signInResolver({ result: { name, team } }, context) {
              const userRef = `user:default/${name}`;
              return context.issueToken({
                claims: {
                  sub: userRef,
                  ent: [userRef, ...(team ? [groupRef(team)] : [])],
                },
              });
            },
          }),
        });
      },
    });
  },
});

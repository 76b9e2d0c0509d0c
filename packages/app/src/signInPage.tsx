import { SignInPageBlueprint } from '@backstage/plugin-app-react';

export const signInPage = SignInPageBlueprint.make({
  params: {
    loader: async () => (await import('demo-sign-in')).DemoSignInPage,
  },
});

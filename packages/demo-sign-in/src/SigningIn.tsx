import { useCallback, useState } from 'react';
import { ProxiedSignInPage } from '@backstage/core-components';
import { SignInPageProps } from '@backstage/core-plugin-api';
import { forgetOnSignOut } from './forgetOnSignOut';
import { remember, SignInChoice } from './signInChoice';
import { SignInFailed } from './SignInFailed';

/** Fetches the token of the chosen person, and offers what to do when there is none. */
export const SigningIn = ({
  choice,
  onSignInSuccess,
  onChooseAgain,
}: SignInPageProps & {
  choice: SignInChoice;
  onChooseAgain: () => void;
}) => {
  const [attempt, setAttempt] = useState(1);

  const Failed = useCallback(
    ({ error }: { error?: Error }) => (
      <SignInFailed
        error={error}
        onTryAgain={() => setAttempt(previous => previous + 1)}
        onChooseAgain={onChooseAgain}
      />
    ),
    [onChooseAgain],
  );

  return (
    <ProxiedSignInPage
      key={attempt}
      provider={choice.provider}
      headers={
        choice.provider === 'demo' ? { 'x-demo-user': choice.name } : undefined
      }
      onSignInSuccess={identity => {
        remember(choice);
        onSignInSuccess(forgetOnSignOut(identity));
      }}
      ErrorComponent={Failed}
    />
  );
};

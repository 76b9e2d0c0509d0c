import { useState } from 'react';
import {
  configApiRef,
  SignInPageProps,
  useApi,
} from '@backstage/core-plugin-api';
import { ChoosePerson } from './ChoosePerson';
import { NoSignIn } from './NoSignIn';
import { forget, remembered, SignInChoice } from './signInChoice';
import { SigningIn } from './SigningIn';

/**
 * Sign-in page of the demo portal: one click on a person of the example company. A reload keeps
 * the person, signing out asks again.
 */
export const DemoSignInPage = ({ onSignInSuccess }: SignInPageProps) => {
  const config = useApi(configApiRef);
  const [choice, setChoice] = useState<SignInChoice | undefined>(remembered);

  if (!config.getOptionalBoolean('platformProduct.demo.enabled')) {
    return <NoSignIn />;
  }
  if (!choice) {
    return <ChoosePerson onChoose={setChoice} />;
  }
  return (
    <SigningIn
      choice={choice}
      onSignInSuccess={onSignInSuccess}
      onChooseAgain={() => {
        forget();
        setChoice(undefined);
      }}
    />
  );
};

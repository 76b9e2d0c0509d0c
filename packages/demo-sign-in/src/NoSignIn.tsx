import Typography from '@material-ui/core/Typography';
import { SignInPane } from './SignInPane';

/** What a portal without the demo shows until it gets a sign-in provider of its own. */
export const NoSignIn = () => (
  <SignInPane>
    <Typography>
      Nobody can sign in here yet: the demo sign-in is switched off. Give the
      app a sign-in page for your identity provider, or set
      platformProduct.demo.enabled on a developer's machine.
    </Typography>
  </SignInPane>
);

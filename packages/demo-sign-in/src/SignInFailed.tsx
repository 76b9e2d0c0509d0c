import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { SignInPane } from './SignInPane';

/** Says why the chosen person is not signed in, and offers two ways on. */
export const SignInFailed = ({
  error,
  onTryAgain,
  onChooseAgain,
}: {
  error?: Error;
  onTryAgain: () => void;
  onChooseAgain: () => void;
}) => {
  // Only an answer of the backend has a cause; a browser's "Failed to fetch" tells nobody anything.
  const reason =
    error?.cause instanceof Error
      ? error.cause.message
      : 'The portal does not answer. It may still be starting.';

  return (
    <SignInPane>
      <div role="alert">
        <Typography variant="h5" component="h2" gutterBottom>
          That did not work
        </Typography>
        <Typography paragraph>{reason}</Typography>
      </div>
      <Button variant="contained" color="primary" onClick={onTryAgain}>
        Try again
      </Button>{' '}
      <Button onClick={onChooseAgain}>Choose somebody else</Button>
    </SignInPane>
  );
};

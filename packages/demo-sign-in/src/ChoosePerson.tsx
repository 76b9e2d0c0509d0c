import { configApiRef, useApi } from '@backstage/core-plugin-api';
import Button from '@material-ui/core/Button';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';
import { PersonCard } from './PersonCard';
import { SignInChoice } from './signInChoice';
import { SignInPane } from './SignInPane';

const useStyles = makeStyles(theme => ({
  people: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(280px, 100%), 1fr))',
    gap: theme.spacing(2),
    listStyle: 'none',
    margin: theme.spacing(2, 0, 3),
    padding: 0,
  },
}));

/** The people of the example company, as cards to sign in with. */
export const ChoosePerson = ({
  onChoose,
}: {
  onChoose: (choice: SignInChoice) => void;
}) => {
  const classes = useStyles();
  const config = useApi(configApiRef);
  const people = config.getConfigArray('auth.providers.demo.people');

  return (
    <SignInPane>
      <Typography paragraph>
        A demo with an example company. Everybody here sees the same portal and
        comes for something else.
      </Typography>
      <Typography variant="h5" component="h2" id="sign-in-as">
        Sign in as
      </Typography>
      <ul className={classes.people} aria-labelledby="sign-in-as">
        {people.map(person => (
          <li key={person.getString('name')}>
            <PersonCard
              displayName={person.getString('displayName')}
              role={person.getString('role')}
              purpose={person.getString('purpose')}
              onClick={() =>
                onChoose({ provider: 'demo', name: person.getString('name') })
              }
            />
          </li>
        ))}
      </ul>
      <Button
        variant="outlined"
        size="large"
        onClick={() => onChoose({ provider: 'guest' })}
      >
        Continue as guest
      </Button>
    </SignInPane>
  );
};

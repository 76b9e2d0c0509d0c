import { useId } from 'react';
import Avatar from '@material-ui/core/Avatar';
import ButtonBase from '@material-ui/core/ButtonBase';
import Card from '@material-ui/core/Card';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  card: {
    position: 'relative',
    boxSizing: 'border-box',
    display: 'flex',
    flexDirection: 'row',
    gap: theme.spacing(2),
    height: '100%',
    padding: theme.spacing(2),
    '&:hover, &:focus-within': { boxShadow: theme.shadows[6] },
  },
  avatar: {
    backgroundColor: theme.palette.primary.main,
    color: theme.palette.primary.contrastText,
  },
  button: {
    font: 'inherit',
    // Named by the name alone, and yet as large as the card.
    position: 'static',
    '&::after': { content: '""', position: 'absolute', inset: 0 },
    '&:focus-visible::after': {
      outline: `2px solid ${theme.palette.primary.main}`,
      outlineOffset: -2,
    },
  },
}));

const initialsOf = (displayName: string) =>
  displayName
    .split(' ')
    .map(([initial]) => initial)
    .join('');

/** A person to sign in as: who they are and what they come for. */
export const PersonCard = ({
  displayName,
  role,
  purpose,
  onClick,
}: {
  displayName: string;
  role: string;
  purpose: string;
  onClick: () => void;
}) => {
  const classes = useStyles();
  const about = useId();

  return (
    <Card className={classes.card}>
      <Avatar className={classes.avatar} aria-hidden>
        {initialsOf(displayName)}
      </Avatar>
      <div>
        <Typography variant="h6" component="h3">
          <ButtonBase
            className={classes.button}
            onClick={onClick}
            aria-describedby={about}
            disableRipple
          >
            {displayName}
          </ButtonBase>
        </Typography>
        <div id={about}>
          <Typography variant="body2" color="textSecondary" gutterBottom>
            {role}
          </Typography>{' '}
          <Typography variant="body2">{purpose}</Typography>
        </div>
      </div>
    </Card>
  );
};

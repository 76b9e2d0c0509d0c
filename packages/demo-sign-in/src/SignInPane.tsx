import { PropsWithChildren } from 'react';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import Typography from '@material-ui/core/Typography';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles(theme => ({
  page: {
    minHeight: '100vh',
    boxSizing: 'border-box',
    padding: theme.spacing(6, 3),
    backgroundColor: theme.palette.background.default,
    color: theme.palette.text.primary,
    [theme.breakpoints.down('xs')]: { padding: theme.spacing(3, 2) },
  },
  column: { maxWidth: 960, margin: '0 auto' },
}));

/** A page before the portal: its name as the heading, and one column. */
export const SignInPane = ({ children }: PropsWithChildren<{}>) => {
  const classes = useStyles();
  const title = useApi(configApiRef).getOptionalString('app.title');

  return (
    <main className={classes.page}>
      <div className={classes.column}>
        <Typography variant="h3" component="h1">
          {title ?? 'Backstage'}
        </Typography>
        {children}
      </div>
    </main>
  );
};

import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { configApiRef, useApi } from '@backstage/core-plugin-api';
import { makeStyles } from '@material-ui/core/styles';

const useStyles = makeStyles({
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: 16,
    height: 2 * sidebarConfig.logoHeight,
    paddingLeft: 20,
    color: '#fff',
    fontWeight: 'bold',
    whiteSpace: 'nowrap',
  },
});

/** The company's mark, with its name while the sidebar is open. */
export const SidebarLogo = () => {
  const classes = useStyles();
  const { isOpen } = useSidebarOpenState();
  const company = useApi(configApiRef).getOptionalString('organization.name');

  return (
    <Link to="/" underline="none" className={classes.link} aria-label="Catalog">
      <img src="/favicon.svg" alt="" width={32} height={32} />
      {isOpen && <span>{company}</span>}
    </Link>
  );
};

import { CatalogIcon, Content, Header, Page } from '@backstage/core-components';
import { CatalogSearchResultListItem } from '@backstage/plugin-catalog';
import {
  SearchBar,
  SearchFilter,
  SearchPagination,
  SearchResult,
} from '@backstage/plugin-search-react';
import Grid from '@material-ui/core/Grid';

export const searchPage = (
  <Page themeId="home">
    <Header title="Search" />
    <Content>
      <Grid container>
        <Grid item xs={12}>
          <SearchBar />
        </Grid>
        <Grid item xs={12} sm={3}>
          <SearchFilter.Select
            label="Kind"
            name="kind"
            values={['API', 'Component', 'Group', 'Resource', 'System', 'User']}
          />
        </Grid>
        <Grid item xs={12} sm={9}>
          <SearchPagination />
          <SearchResult>
            <CatalogSearchResultListItem icon={<CatalogIcon />} />
          </SearchResult>
        </Grid>
      </Grid>
    </Content>
  </Page>
);

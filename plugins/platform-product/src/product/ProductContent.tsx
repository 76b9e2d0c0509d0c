import { lazy, Suspense } from 'react';
import {
  Navigate,
  NavLink,
  Route,
  Routes,
  useLocation,
} from 'react-router-dom';
import { useEntity } from '@backstage/plugin-catalog-react';
import { productOf } from '../catalog/productOf';
import { LoadingLines } from '../http/LoadingLines';
import { Paper } from '../text/Paper';
import { useWords } from '../translation/useWords';
import styles from './ProductContent.module.css';

const ScorecardContent = lazy(() =>
  import('../scorecard/ScorecardContent').then(m => ({
    default: m.ScorecardContent,
  })),
);
const RoadmapContent = lazy(() =>
  import('../roadmap/board/RoadmapContent').then(m => ({
    default: m.RoadmapContent,
  })),
);
const ChoicesContent = lazy(() =>
  import('../choice/tab/ChoicesContent').then(m => ({
    default: m.ChoicesContent,
  })),
);
const ResearchContent = lazy(() =>
  import('../research/ResearchContent').then(m => ({
    default: m.ResearchContent,
  })),
);
const ProfileContent = lazy(() =>
  import('./profile/ProfileContent').then(m => ({
    default: m.ProfileContent,
  })),
);

/** The sub-tabs, in their order; the first one is where the tab leads. */
const subTabs = [
  { path: 'scorecard', title: 'product.scorecard', Content: ScorecardContent },
  { path: 'roadmap', title: 'product.roadmap', Content: RoadmapContent },
  { path: 'choices', title: 'product.choices', Content: ChoicesContent },
  { path: 'research', title: 'product.research', Content: ResearchContent },
  { path: 'profile', title: 'product.profile', Content: ProfileContent },
] as const;

/** The Product tab on the page of a product; each sub-tab has a URL of its own. */
export function ProductContent() {
  const { t } = useWords();
  const { search } = useLocation();
  const { entity } = useEntity();
  return (
    <>
      <nav aria-label={t('product.tabs')} className={styles.tabs}>
        {subTabs.map(({ path, title }) => (
          <NavLink key={path} to={path} className={styles.tab}>
            {t(title)}
          </NavLink>
        ))}
      </nav>
      <Suspense fallback={<LoadingLines words={t('product.loading')} />}>
        <Paper title={productOf(entity).title}>
          <Routes>
            {subTabs.map(({ path, Content }) => (
              <Route key={path} path={path} element={<Content />} />
            ))}
            <Route
              path="*"
              element={
                <Navigate to={{ pathname: subTabs[0].path, search }} replace />
              }
            />
          </Routes>
        </Paper>
      </Suspense>
    </>
  );
}

import { EntityRefLink } from '@backstage/plugin-catalog-react';
import styles from './EntityLinks.module.css';

/** Links to things of the catalog, each large enough for a thumb. */
export function EntityLinks({ entityRefs }: { entityRefs: string[] }) {
  return (
    <span className={styles.links}>
      {entityRefs.map(entityRef => (
        <EntityRefLink
          key={entityRef}
          entityRef={entityRef}
          className={styles.target}
        />
      ))}
    </span>
  );
}

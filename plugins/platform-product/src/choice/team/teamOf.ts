import { Entity, getCompoundEntityRef } from '@backstage/catalog-model';
import { TeamPath } from 'backstage-plugin-platform-product-common';

/** A team as its page shows it: where its choices live, and what it is called. */
export interface ShownTeam {
  path: TeamPath;
  title: string;
}

/** The team that a group is. */
export function teamOf(entity: Entity): ShownTeam {
  const { namespace, name } = getCompoundEntityRef(entity);
  const profile = entity.spec?.profile as { displayName?: string } | undefined;
  return {
    path: { namespace, name },
    title: profile?.displayName ?? entity.metadata.title ?? name,
  };
}

import { Entity } from '@backstage/catalog-model';
import { useRouteRef } from '@backstage/core-plugin-api';
import {
  entityRouteParams,
  entityRouteRef,
} from '@backstage/plugin-catalog-react';
import { useNavigate } from 'react-router-dom';

/** Leads to the rating form on the overview of an entity; opening it saves nothing. */
export function useOpenRating(): (entity: Entity) => void {
  const navigate = useNavigate();
  const entityRoute = useRouteRef(entityRouteRef);
  return entity => navigate(`${entityRoute(entityRouteParams(entity))}?rate`);
}

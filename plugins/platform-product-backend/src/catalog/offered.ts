import { RootConfigService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import {
  FilterPredicate,
  filterPredicateToFilterFunction,
  readOptionalFilterPredicateFromConfig,
} from '@backstage/filter-predicates';

const annotation = 'platform-product.io/offered';

/** Tells which entities are offered as products. */
export interface Offered {
  matches(entity: Entity): boolean;
  /** What must be read of an entity to tell. */
  fields: string[];
}

// Keys such as those of annotations may contain dots, and where one is the beginning
// of another the catalog finds only the shorter; so the whole section is read, too.
const fieldsFor = (path: string) => [
  path,
  path.split('.').slice(0, 2).join('.'),
];

/** By annotation, and by the filter in `platformProduct.products`. */
export function readOffered(config: RootConfigService): Offered {
  const annotated = (entity: Entity) =>
    entity.metadata.annotations?.[annotation] === 'true';
  const fields = [`metadata.annotations.${annotation}`];
  const filter = readOptionalFilterPredicateFromConfig(config, {
    key: 'platformProduct.products',
  });
  if (filter === undefined) {
    return { matches: annotated, fields };
  }
  const matchesFilter = filterPredicateToFilterFunction<Entity>(filter);
  return {
    matches: entity => annotated(entity) || matchesFilter(entity),
    fields: [...fields, ...new Set(pathsIn(filter).flatMap(fieldsFor))],
  };
}

function pathsIn(filter: FilterPredicate): string[] {
  if (typeof filter !== 'object') {
    return [];
  }
  return Object.entries(filter).flatMap(([key, value]) => {
    switch (key) {
      case '$all':
      case '$any':
        return (value as FilterPredicate[]).flatMap(pathsIn);
      case '$not':
        return pathsIn(value as FilterPredicate);
      default:
        return [key];
    }
  });
}

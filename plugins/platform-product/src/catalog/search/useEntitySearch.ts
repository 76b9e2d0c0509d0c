import { useState } from 'react';
import { Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import {
  catalogApiRef,
  defaultEntityPresentation,
} from '@backstage/plugin-catalog-react';
import useAsync from 'react-use/esm/useAsync';
import useDebounce from 'react-use/esm/useDebounce';

const pause = 300;
const maxFound = 8;

/** Something of the catalog that a search found. */
export interface FoundEntity {
  entityRef: string;
  title: string;
}

const foundEntity = (entity: Entity): FoundEntity => ({
  entityRef: stringifyEntityRef(entity),
  title: defaultEntityPresentation(entity).primaryTitle,
});

/**
 * Searches the catalog by name once somebody stops typing.
 *
 * @param kinds - in lower case
 * @returns nothing found yet while it searches, and when nothing is searched for
 */
export function useEntitySearch(kinds: string[], text: string) {
  const catalogApi = useApi(catalogApiRef);
  const [term, setTerm] = useState('');
  useDebounce(() => setTerm(text.trim()), pause, [text]);

  const { value, error } = useAsync(async () => {
    if (!term) {
      return undefined;
    }
    const { items } = await catalogApi.queryEntities({
      filter: { kind: kinds },
      fullTextFilter: {
        term,
        fields: ['metadata.name', 'metadata.title', 'spec.profile.displayname'],
      },
      fields: ['kind', 'metadata', 'spec.profile'],
      limit: maxFound,
    });
    return { term, found: items.map(foundEntity) };
  }, [catalogApi, kinds.join(), term]);

  // What was found for other words is not what is looked for now.
  const isCurrent = value?.term === text.trim();
  return { found: isCurrent ? value?.found : undefined, error };
}

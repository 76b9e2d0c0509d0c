import { stringifyEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import {
  PlatformProductApi,
  ProductJob,
  ResearchTerms,
  Study,
} from 'backstage-plugin-platform-product-common';
import { useMemo } from 'react';
import useAsyncRetry from 'react-use/esm/useAsyncRetry';
import { platformProductApiRef } from '../api';
import { Product } from '../catalog/productOf';
import { NoteDrafts, noteDrafts } from './editor/noteDrafts';

/** What somebody may do about one product's research, and with what. */
export interface Research {
  terms: ResearchTerms;
  /** Whether they may write notes about this product. */
  mayWrite: boolean;
  /** The studies that they are a named member of. */
  studies: Study[];
  /** What people want to get done with the product. */
  jobs: ProductJob[];
  userRef: string;
}

/** From so many on, one is looked for rather than looked through. */
export const manyStudies = 20;

/** All studies that somebody is a member of, page by page: none of them is missing in a choice. */
async function studiesOf(api: PlatformProductApi): Promise<Study[]> {
  const studies: Study[] = [];
  let cursor: string | undefined;
  do {
    const page = await api.call('listStudies', {
      query: { limit: 100, cursor },
    });
    studies.push(...page.items);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return studies;
}

/** Loads what the research of a product offers somebody. */
export function useResearch({ path }: Product) {
  const api = useApi(platformProductApiRef);
  const identityApi = useApi(identityApiRef);
  return useAsyncRetry(async (): Promise<Research> => {
    const [terms, page, studies, jobs, { userEntityRef }] = await Promise.all([
      api.call('readResearchTerms', {}),
      api.call('readProduct', { params: path }),
      studiesOf(api),
      api.call('listProductJobs', { params: path }),
      identityApi.getBackstageIdentity(),
    ]);
    return {
      terms,
      mayWrite: terms.isResearcher || page.allowed.includes('edit'),
      studies,
      jobs: jobs.items,
      userRef: userEntityRef,
    };
  }, [api, identityApi, stringifyEntityRef(path)]);
}

/** What this browser has of notes about a product that the portal does not have yet. */
export function useNoteDrafts(userRef: string, productRef: string): NoteDrafts {
  return useMemo(() => noteDrafts(userRef, productRef), [userRef, productRef]);
}

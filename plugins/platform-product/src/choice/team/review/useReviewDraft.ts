import { stringifyEntityRef } from '@backstage/catalog-model';
import { identityApiRef, useApi } from '@backstage/core-plugin-api';
import useAsync from 'react-use/esm/useAsync';
import { ShownTeam } from '../teamOf';
import { ReviewDraft, reviewDraftOf } from './reviewDraft';

/** What the reader was answering for a team; undefined until it is known who reads. */
export function useReviewDraft({ path }: ShownTeam): ReviewDraft | undefined {
  const identityApi = useApi(identityApiRef);
  const teamRef = stringifyEntityRef({ kind: 'group', ...path });
  const { value } = useAsync(async () => {
    const { userEntityRef } = await identityApi.getBackstageIdentity();
    return reviewDraftOf(userEntityRef, teamRef);
  }, [identityApi, teamRef]);
  return value;
}

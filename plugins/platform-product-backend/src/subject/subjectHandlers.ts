import { canonicalEntityRef } from 'backstage-plugin-platform-product-common';
import { subjectContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../http/mount';
import { AuthorizedSubjectService } from './AuthorizedSubjectService';

const userRefOf = (params: { namespace: string; name: string }) =>
  canonicalEntityRef({ kind: 'user', ...params });

/** What each route of what is kept about people asks whom. */
export const subjectHandlers = (
  subjects: AuthorizedSubjectService,
): Handlers<typeof subjectContract> => ({
  readMyData: ({ caller }) => subjects.readMine(caller),
  eraseMyData: ({ caller, query }) => subjects.eraseMine(caller, query),
  readSubjectData: ({ caller, params }) =>
    subjects.read(caller, userRefOf(params)),
  eraseSubjectData: ({ caller, params, query }) =>
    subjects.eraseOf(caller, userRefOf(params), query),
});

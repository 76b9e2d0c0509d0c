import { mockCredentials } from '@backstage/backend-test-utils';
import { UserCaller } from '../http/Caller';
import { claimsOf } from './company';

/** A person of the company, asking at a given moment. */
export const person = (name: string, at: string): UserCaller => {
  const userRef = `user:default/${name}`;
  return {
    kind: 'user',
    userRef,
    credentials: mockCredentials.user(userRef),
    claims: async () => claimsOf(userRef),
    now: new Date(at),
  };
};

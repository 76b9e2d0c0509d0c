import { UserCaller } from '../http/Caller';

/** Somebody of the example company, at a moment of its past. */
export const exampleCaller = (
  userRef: string,
  now: Date,
  claims: () => Promise<string[]>,
): UserCaller => ({
  kind: 'user',
  userRef,
  // Nobody signed in: these name the person and open nothing.
  credentials: {
    $$type: '@backstage/BackstageCredentials',
    principal: { type: 'user', userEntityRef: userRef },
  } as UserCaller['credentials'],
  claims,
  now,
});

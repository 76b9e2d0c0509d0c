import {
  AuthService,
  HttpAuthService,
  RootConfigService,
  UserInfoService,
} from '@backstage/backend-plugin-api';
import { canonicalEntityRef } from 'backstage-plugin-platform-product-common';
import { Request } from 'express';
import { RequestCaller } from './Caller';

/** Builds the caller of a request. */
export type Callers = (request: Request) => Promise<RequestCaller>;

const claimsMaxAgeMs = 60_000;
const claimsMaxUsers = 10_000;

/**
 * Builds callers from Backstage's own services; tokens are never read here.
 *
 * @param options - `now` is the clock that the rules will know
 */
export function createCallers(options: {
  auth: AuthService;
  httpAuth: HttpAuthService;
  userInfo: UserInfoService;
  config: RootConfigService;
  now: () => Date;
}): Callers {
  const { auth, httpAuth, userInfo, now } = options;
  const guestRefs = guestRefsFrom(options.config);
  const known = new Map<string, { claims: Promise<string[]>; until: number }>();

  return async request => {
    const credentials = await httpAuth.credentials(request, {
      allow: ['user', 'service'],
    });
    const moment = now();
    if (!auth.isPrincipal(credentials, 'user')) {
      return { kind: 'service', credentials, now: moment };
    }
    const userRef = canonicalEntityRef(credentials.principal.userEntityRef);
    if (guestRefs.has(userRef)) {
      return { kind: 'guest', userRef, credentials, now: moment };
    }
    const claims = () => {
      const cached = known.get(userRef);
      if (cached && cached.until > moment.getTime()) {
        return cached.claims;
      }
      if (known.size >= claimsMaxUsers) {
        known.clear();
      }
      const fetched = userInfo
        .getUserInfo(credentials)
        .then(({ ownershipEntityRefs }) =>
          [...new Set([userRef, ...ownershipEntityRefs])].map(ref =>
            canonicalEntityRef(ref),
          ),
        );
      known.set(userRef, {
        claims: fetched,
        until: moment.getTime() + claimsMaxAgeMs,
      });
      // A failed look-up must not be remembered as an answer.
      fetched.catch(() => known.delete(userRef));
      return fetched;
    };
    return { kind: 'user', userRef, credentials, now: moment, claims };
  };
}

/** Whoever signs in through the guest provider shares one account with everybody else. */
function guestRefsFrom(config: RootConfigService): Set<string> {
  const configured = config.getOptionalString(
    'auth.providers.guest.userEntityRef',
  );
  return new Set([
    'user:development/guest',
    'user:default/guest',
    ...(configured ? [canonicalEntityRef(configured)] : []),
  ]);
}

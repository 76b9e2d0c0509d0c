import { BackstageCredentials } from '@backstage/backend-plugin-api';

/** Who asks, built once per request by `http` and handed down every floor. */
export type Caller = UserCaller | GuestCaller | ServiceCaller | SystemCaller;

interface CallerBase {
  /** The moment of the request; the rules know no other clock. */
  now: Date;
}

/** A person signed in with their own account. */
export interface UserCaller extends CallerBase {
  kind: 'user';
  /** Canonical reference of the user; the entity itself may be missing from the catalog. */
  userRef: string;
  credentials: BackstageCredentials;
  /** Own reference and direct groups, canonical. Asked for when first needed: it is an HTTP call. */
  claims(): Promise<string[]>;
}

/** Somebody signed in without an account of their own: reads, nothing else. */
export interface GuestCaller extends CallerBase {
  kind: 'guest';
  userRef: string;
  credentials: BackstageCredentials;
}

/** Another plugin or a script with a service token: reads, nothing else. */
export interface ServiceCaller extends CallerBase {
  kind: 'service';
  credentials: BackstageCredentials;
}

/** This plugin itself: scheduled jobs, imports, the example company. */
export interface SystemCaller extends CallerBase {
  kind: 'system';
}

/** Whoever asked over HTTP and therefore has credentials to act with. */
export type RequestCaller = Exclude<Caller, SystemCaller>;

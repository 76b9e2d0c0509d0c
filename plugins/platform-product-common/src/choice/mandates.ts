import { NamedEntity } from '../catalog/types';

/**
 * That teams must use products, what for, and until when.
 * @public
 */
export interface Mandate {
  id: string;
  /** Those that the reader can see. */
  products: NamedEntity[];
  /** Groups whose teams it holds for, with all groups below them; or all teams. */
  scope: 'all' | string[];
  /** What it is called, such as "One CI". */
  policy: string;
  /** What it protects. */
  protects: string;
  /** Who answers for it, and whom to ask for an exception. */
  ownerRef: string;
  reason: string;
  /** ISO instant, UTC. */
  expiresAt: string;
  createdAt: string;
  /** When it expired or was ended; ISO instant, UTC. */
  endedAt?: string;
  status: 'active' | 'ended';
  /** Pairs of a team it holds for and a product that is meant for the team. */
  covered: number;
  /** Of those, after its end: how many have said whether they stay. */
  confirmed?: number;
  version: number;
  /** What the caller may do with it. */
  allowed: Array<'edit' | 'end'>;
}

/**
 * A requirement as it is written.
 * @public
 */
export interface MandateRequest {
  /** A UUID of the writer's choice: what is sent twice with it is kept once. */
  id?: string;
  /** References; at most 50. */
  products: string[];
  scope: 'all' | string[];
  policy: string;
  protects: string;
  ownerRef: string;
  reason: string;
  /** An instant to come. */
  expiresAt: string;
}

/**
 * What can be changed of a requirement while it holds; its products and its scope can't:
 * who is required when must stay plain.
 * @public
 */
export interface MandateChange {
  policy?: string;
  protects?: string;
  ownerRef?: string;
  reason?: string;
  /** An instant to come. */
  expiresAt?: string;
  version: number;
}

import { NamedEntity } from '../catalog/types';

/**
 * A study: a question, and the people who read each other's notes about it.
 * @public
 */
export interface Study {
  id: string;
  title: string;
  question?: string;
  /** Those that the reader can see. */
  products: NamedEntity[];
  /** References of the users who read every note in it; who started it is one of them. */
  members: string[];
  startedBy?: string;
  noteCount: number;
  /** ISO instant, UTC. */
  createdAt: string;
  version: number;
  /** What the reader may do with it. */
  allowed: Array<'edit'>;
}

/**
 * A study as it is started.
 * @public
 */
export interface StudyRequest {
  /** A UUID of the writer's choice: what is sent twice with it is kept once. */
  id?: string;
  title: string;
  question?: string;
  /** References; at most 5. */
  products: string[];
  /** Users besides oneself; at most 50. */
  members?: string[];
}

/**
 * What changes in a study; what is absent stays.
 * @public
 */
export interface StudyChange {
  title?: string;
  /** Null takes it away. */
  question?: string | null;
  products?: string[];
  members?: string[];
  version: number;
}

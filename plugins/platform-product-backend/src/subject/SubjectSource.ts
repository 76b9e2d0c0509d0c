import {
  SubjectArea,
  SubjectFate,
  SubjectMatter,
  SubjectRecord,
} from 'backstage-plugin-platform-product-common';
import { Knex } from 'knex';

/** Whose data it is, and the moment at which it goes. */
export interface Subject {
  userRef: string;
  now: Date;
}

/** What an area keeps of one matter. */
export interface KeptMatter {
  matter: SubjectMatter;
  fate: SubjectFate;
  /** A `product` in them is a product's id. */
  records: SubjectRecord[];
}

/** How much of one matter went. */
export interface ErasedMatter {
  matter: SubjectMatter;
  fate: SubjectFate;
  count: number;
}

/** What one area keeps about people. Each area furnishes its own. */
export interface SubjectSource {
  area: SubjectArea;
  find(subject: Subject): Promise<KeptMatter[]>;
  /**
   * Deletes what is the person's own and takes their name from what others rely on. Once or
   * twice is the same.
   *
   * @param tx - the transaction of all areas together; nothing else may be asked in it
   */
  erase(tx: Knex.Transaction, subject: Subject): Promise<ErasedMatter[]>;
}

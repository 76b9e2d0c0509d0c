import {
  Page,
  PageRequest,
  StudyChange,
  StudyRequest,
} from 'backstage-plugin-platform-product-common';
import { StoredStudy } from './StudyStore';

/** A study as it is started, about products by id. */
export interface NewStudyRequest extends Omit<StudyRequest, 'products'> {
  productIds: string[];
  now: Date;
}

/** A change of a study, with products by id. */
export interface StudyEdit extends Omit<StudyChange, 'products'> {
  productIds?: string[];
}

/** Studies, each for its members. */
export interface StudyService {
  /** Newest first. */
  list(reader: string, request: PageRequest): Promise<Page<StoredStudy>>;

  /** @throws NotFoundError for what is not there or not theirs to read, alike */
  read(reader: string, studyId: string): Promise<StoredStudy>;

  /** @throws LostRaceError when the id was used for something else */
  create(userRef: string, request: NewStudyRequest): Promise<StoredStudy>;

  /** @throws LostRaceError when somebody changed it meanwhile */
  change(
    userRef: string,
    studyId: string,
    change: StudyEdit,
  ): Promise<StoredStudy>;
}

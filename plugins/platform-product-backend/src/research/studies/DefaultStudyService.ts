import { NotFoundError } from '@backstage/errors';
import { Page, PageRequest } from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { decodeCursor, pageOf } from '../../http/cursor';
import { LostRaceError } from '../../http/errors';
import { NewStudyRequest, StudyEdit, StudyService } from './StudyService';
import { StoredStudy, StudyStore } from './StudyStore';

const defaultLimit = 50;
const listName = 'studies';

/** What a study that is not there, or is others', answers with: always the same. */
const noStudy = (studyId: string) => new NotFoundError(`No study '${studyId}'`);

const partsOf = (study: StoredStudy) =>
  JSON.stringify([
    study.title,
    study.question ?? '',
    [...study.members].sort(),
    [...study.productIds].sort(),
  ]);

/** The rules of studies: whoever starts one is a member, and stays one. */
export class DefaultStudyService implements StudyService {
  constructor(private readonly studies: StudyStore) {}

  async list(
    reader: string,
    { limit = defaultLimit, cursor }: PageRequest,
  ): Promise<Page<StoredStudy>> {
    const [createdAt, id] =
      cursor === undefined ? [] : decodeCursor(cursor, listName, 2);
    const found = await this.studies.list(reader, {
      limit: limit + 1,
      ...(id !== undefined && { after: { createdAt, id } }),
    });
    return pageOf(found, limit, listName, ({ createdAt: at, id: lastId }) => [
      at,
      lastId,
    ]);
  }

  async read(reader: string, studyId: string): Promise<StoredStudy> {
    const study = await this.studies.find(studyId, reader);
    if (!study) {
      throw noStudy(studyId);
    }
    return study;
  }

  async create(
    userRef: string,
    { id = randomUUID(), now, ...request }: NewStudyRequest,
  ): Promise<StoredStudy> {
    const study = {
      id,
      title: request.title,
      question: request.question,
      startedBy: userRef,
      members: [...new Set([userRef, ...(request.members ?? [])])],
      productIds: request.productIds,
      createdAt: now.toISOString(),
    };
    await this.studies.add(study);
    const kept = await this.read(userRef, id);
    if (partsOf(kept) !== partsOf({ ...kept, ...study })) {
      throw new LostRaceError('This study was started before', kept);
    }
    return kept;
  }

  async change(
    userRef: string,
    studyId: string,
    { version, title, question, members, productIds }: StudyEdit,
  ): Promise<StoredStudy> {
    const study = await this.read(userRef, studyId);
    const wanted: StoredStudy = {
      ...study,
      title: title ?? study.title,
      question: question === undefined ? study.question : question ?? undefined,
      members: members ? [...new Set([userRef, ...members])] : study.members,
      productIds: productIds ?? study.productIds,
    };
    const isChanged =
      study.version === version && (await this.studies.change(wanted, version));
    const current = await this.read(userRef, studyId);
    const saysAlready =
      current.version === version + 1 && partsOf(current) === partsOf(wanted);
    if (!isChanged && !saysAlready) {
      throw new LostRaceError('Somebody changed this study meanwhile', current);
    }
    return current;
  }
}

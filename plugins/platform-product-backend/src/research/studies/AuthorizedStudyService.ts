import { NotAllowedError } from '@backstage/errors';
import {
  Page,
  PageRequest,
  Study,
  StudyChange,
  StudyRequest,
} from 'backstage-plugin-platform-product-common';
import { RequestCaller } from '../../http/Caller';
import { LostRaceError } from '../../http/errors';
import { readerOf, requirePerson, ResearchAccess } from '../ResearchAccess';
import { StudyService } from './StudyService';
import { StoredStudy } from './StudyStore';

/**
 * Who may: named members read a study, who started it says who they are. Researchers and
 * owners start one.
 */
export class AuthorizedStudyService {
  constructor(
    private readonly inner: StudyService,
    private readonly access: ResearchAccess,
  ) {}

  async list(
    caller: RequestCaller,
    request: PageRequest,
  ): Promise<Page<Study>> {
    const page = await this.inner.list(readerOf(caller), request);
    return { ...page, items: await this.shown(caller, page.items) };
  }

  async read(caller: RequestCaller, studyId: string): Promise<Study> {
    return this.shownOne(
      caller,
      await this.inner.read(readerOf(caller), studyId),
    );
  }

  async create(caller: RequestCaller, request: StudyRequest): Promise<Study> {
    requirePerson(caller);
    const products = await this.access.productsToWrite(
      caller,
      request.products,
    );
    return this.written(caller, () =>
      this.inner.create(caller.userRef, {
        ...request,
        productIds: products.map(({ id }) => id),
        now: caller.now,
      }),
    );
  }

  async change(
    caller: RequestCaller,
    studyId: string,
    { products: refs, ...change }: StudyChange,
  ): Promise<Study> {
    const { startedBy } = await this.inner.read(readerOf(caller), studyId);
    if (startedBy !== readerOf(caller)) {
      throw new NotAllowedError('Only who started a study changes it');
    }
    const products = refs && (await this.access.productsToWrite(caller, refs));
    return this.written(caller, () =>
      this.inner.change(readerOf(caller), studyId, {
        ...change,
        productIds: products?.map(({ id }) => id),
      }),
    );
  }

  private async written(
    caller: RequestCaller,
    write: () => Promise<StoredStudy>,
  ): Promise<Study> {
    try {
      return await this.shownOne(caller, await write());
    } catch (error) {
      throw error instanceof LostRaceError
        ? new LostRaceError(
            error.message,
            await this.shownOne(caller, error.current as StoredStudy),
          )
        : error;
    }
  }

  private async shownOne(caller: RequestCaller, study: StoredStudy) {
    return (await this.shown(caller, [study]))[0];
  }

  private async shown(
    caller: RequestCaller,
    studies: StoredStudy[],
  ): Promise<Study[]> {
    const seen = await this.access.seenProducts(
      caller,
      studies.flatMap(({ productIds }) => productIds),
    );
    return studies.map(({ productIds, ...study }) => ({
      ...study,
      products: productIds.flatMap(id => seen.get(id) ?? []),
      allowed: study.startedBy === readerOf(caller) ? ['edit'] : [],
    }));
  }
}

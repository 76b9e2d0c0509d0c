import {
  Erasure,
  SubjectData,
  SubjectRecord,
  SubjectSection,
} from 'backstage-plugin-platform-product-common';
import { LoggerService } from '@backstage/backend-plugin-api';
import { RequestCaller } from '../http/Caller';
import { ProductAccess } from '../permissions/ProductAccess';
import { confidential } from './confidential';
import { Erasing } from './Erasing';
import { Subject, SubjectSource } from './SubjectSource';

/** What is kept about a person over all areas, and its end. Whoever asks may: that is decided before. */
export class SubjectService {
  constructor(
    private readonly options: {
      sources: SubjectSource[];
      erasing: Erasing;
      access: ProductAccess;
      logger: LoggerService;
    },
  ) {}

  async read(
    caller: RequestCaller,
    userRef: string,
    { isOwn }: { isOwn: boolean },
  ): Promise<Omit<SubjectData, 'allowed'>> {
    const subject: Subject = { userRef, now: caller.now };
    const sections: SubjectSection[] = [];
    for (const source of this.options.sources) {
      const found = await source.find(subject);
      for (const { matter, fate, records } of found) {
        sections.push({
          area: source.area,
          matter,
          fate,
          count: records.length,
          records,
        });
      }
    }
    const shown = sections.flatMap(section => told(section, isOwn));
    const names = await this.productNames(caller, shown);
    return {
      userRef,
      sections: shown.map(({ records, ...section }) => ({
        ...section,
        ...(records && {
          records: records.map(record => named(record, names)),
        }),
      })),
    };
  }

  async erase(
    caller: RequestCaller,
    userRef: string,
    { dryRun: isDryRun = false }: { dryRun?: boolean },
  ): Promise<Erasure> {
    const { erasing, logger } = this.options;
    const { sections } = await erasing.erase(
      { userRef, now: caller.now },
      { isDryRun },
    );
    if (!isDryRun) {
      const counts = sections
        .filter(({ count, matter }) => count && !confidential.has(matter))
        .map(({ matter, fate, count }) => `${matter} ${fate}: ${count}`);
      logger.info(
        `Erased what was kept about somebody (${
          counts.join(', ') || 'nothing that may be counted'
        })`,
      );
    }
    const isOwn = caller.kind === 'user' && caller.userRef === userRef;
    return {
      isDryRun,
      sections: sections.flatMap(section => told(section, isOwn)),
    };
  }

  /** Of the products in records those that whoever asks can see, by id. */
  private async productNames(
    caller: RequestCaller,
    sections: SubjectSection[],
  ): Promise<Map<string, string>> {
    const { access } = this.options;
    const ids = sections.flatMap(({ records = [] }) =>
      records.flatMap(({ product }) => (product ? [String(product)] : [])),
    );
    const seen = await access.seenAmong(caller, ids);
    return new Map([...seen].map(([id, { entityRef }]) => [id, entityRef]));
  }
}

/**
 * What of a section whoever asks is told; without what there is nothing of. Somebody else,
 * a steward, is told numbers: what stands in messages, and on items that are not public, is
 * not for them.
 */
function told(
  { records, count, ...section }: SubjectSection,
  isOwn: boolean,
): SubjectSection[] {
  if (!isOwn && confidential.has(section.matter)) {
    // Named whether there is any or not.
    return [section];
  }
  return count
    ? [{ ...section, count, ...(isOwn && records && { records }) }]
    : [];
}

function named(
  { product, ...record }: SubjectRecord,
  names: Map<string, string>,
): SubjectRecord {
  const name = product === undefined ? undefined : names.get(String(product));
  return { ...(name !== undefined && { product: name }), ...record };
}

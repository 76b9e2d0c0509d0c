import { Foundation } from '../../foundation';
import { RequestCaller } from '../../http/Caller';
import { createKnownItems, KnownItems } from '../items/KnownItems';
import { EvidenceStore } from './EvidenceStore';

/** What insights led to: the items that have them as evidence. */
export class ItemsCiting {
  constructor(
    private readonly options: {
      evidence: Pick<EvidenceStore, 'citing' | 'citedInPublic'>;
      items: Pick<KnownItems, 'titlesAmong'>;
    },
  ) {}

  /** Which of the given insights items cite that everybody sees. */
  citedInPublic(insightIds: string[]): Promise<Set<string>> {
    return this.options.evidence.citedInPublic(insightIds);
  }

  /** By insight, those items that somebody may see. */
  async of(
    caller: RequestCaller,
    insightIds: string[],
  ): Promise<Map<string, Array<{ id: string; title: string }>>> {
    const { evidence, items } = this.options;
    const cited =
      insightIds.length > 0 ? await evidence.citing(insightIds) : [];
    const titles = await items.titlesAmong(
      caller,
      cited.map(({ itemId }) => itemId),
    );
    const found = new Map<string, Array<{ id: string; title: string }>>();
    for (const { insightId, itemId } of cited) {
      const title = titles.get(itemId);
      if (title !== undefined) {
        const before = found.get(insightId) ?? [];
        found.set(insightId, [...before, { id: itemId, title }]);
      }
    }
    return found;
  }
}

/** For the room that insights belong to. */
export function createItemsCiting(foundation: Foundation): ItemsCiting {
  return new ItemsCiting({
    evidence: new EvidenceStore(foundation.knex),
    items: createKnownItems(foundation),
  });
}

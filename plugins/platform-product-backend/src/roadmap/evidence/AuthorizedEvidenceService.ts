import {
  ConflictError,
  InputError,
  isError,
  NotFoundError,
} from '@backstage/errors';
import {
  EvidenceRequest,
  EvidenceSource,
  RoadmapEvidence,
} from 'backstage-plugin-platform-product-common';
import { randomUUID } from 'crypto';
import { isDeepStrictEqual } from 'util';
import { Product } from '../../catalog/ProductDirectory';
import { RequestCaller } from '../../http/Caller';
import { ItemAccess, SeenItem } from '../items/ItemAccess';
import { ItemView } from '../items/ItemView';
import { EvidenceSources } from './EvidenceSources';
import { EvidenceStore, StoredEvidence, StoredSource } from './EvidenceStore';

/** More than this nobody weighs any more. */
const mostPieces = 50;

/**
 * Who may: whoever reads an item reads what speaks for and against it, as far as they may
 * read the source itself; owners add it and take it out. What a source says is asked anew
 * for each reader, so this has no undecorated half.
 */
export class AuthorizedEvidenceService {
  constructor(
    private readonly options: {
      evidence: EvidenceStore;
      sources: EvidenceSources;
      itemAccess: ItemAccess;
      view: ItemView;
    },
  ) {}

  async list(
    caller: RequestCaller,
    itemId: string,
  ): Promise<{ items: RoadmapEvidence[]; allowed: Array<'add'> }> {
    const { evidence, itemAccess } = this.options;
    const seen = await itemAccess.require(caller, itemId);
    const mayEdit = await this.mayEdit(caller, seen);
    const items: RoadmapEvidence[] = [];
    for (const piece of await evidence.list(itemId)) {
      const shown = await this.shown(caller, piece, mayEdit);
      if (shown) {
        items.push(shown);
      }
    }
    return { items, allowed: mayEdit ? ['add'] : [] };
  }

  async add(
    caller: RequestCaller,
    itemId: string,
    { id = randomUUID(), direction, source, note }: EvidenceRequest,
  ): Promise<RoadmapEvidence> {
    const { evidence, sources, itemAccess } = this.options;
    const seen = await itemAccess.require(caller, itemId, {
      permission: 'edit',
    });
    const piece: StoredEvidence = {
      id,
      itemId,
      isFor: direction === 'for',
      source: storedSource(source, seen.products),
      note,
      addedAt: caller.now.toISOString(),
      actorRef: caller.kind === 'user' ? caller.userRef : undefined,
    };
    // What was kept once is not asked again whether it still holds.
    if (!(await evidence.find(id))) {
      await sources.require(caller, source);
      if (!(await evidence.addAmong(piece, mostPieces))) {
        throw new InputError(`An item has at most ${mostPieces} pieces`);
      }
    }
    const kept = await evidence.find(id);
    if (
      kept?.itemId !== itemId ||
      !isDeepStrictEqual(kept.source, piece.source)
    ) {
      throw new ConflictError('id: other evidence has this id');
    }
    const shown = await this.shown(caller, kept, true);
    if (!shown) {
      throw new NotFoundError(`No evidence '${id}'`);
    }
    return shown;
  }

  async remove(
    caller: RequestCaller,
    itemId: string,
    evidenceId: string,
  ): Promise<void> {
    const { evidence, itemAccess } = this.options;
    await itemAccess.require(caller, itemId, { permission: 'edit' });
    await evidence.remove(itemId, evidenceId);
  }

  private async mayEdit(
    caller: RequestCaller,
    { owned }: SeenItem,
  ): Promise<boolean> {
    for (const ref of owned) {
      if (await this.options.view.mayEdit(caller, ref)) {
        return true;
      }
    }
    return false;
  }

  private async shown(
    caller: RequestCaller,
    piece: StoredEvidence,
    mayEdit: boolean,
  ): Promise<RoadmapEvidence | undefined> {
    const source = await this.sourceFor(caller, piece.source);
    return (
      source && {
        id: piece.id,
        direction: piece.isFor ? 'for' : 'against',
        addedAt: piece.addedAt,
        source,
        ...(piece.note !== undefined && { note: piece.note }),
        allowed: mayEdit ? ['delete'] : [],
      }
    );
  }

  /** What a source says to a reader; undefined when they may not read it. */
  private async sourceFor(
    caller: RequestCaller,
    source: StoredSource,
  ): Promise<EvidenceSource | undefined> {
    try {
      return await this.options.sources.read(caller, source);
    } catch (error) {
      if (
        isError(error) &&
        ['NotFoundError', 'NotAllowedError'].includes(error.name)
      ) {
        return undefined;
      }
      throw error;
    }
  }
}

function storedSource(
  source: EvidenceRequest['source'],
  products: Product[],
): StoredSource {
  if (source.kind === 'url' || source.kind === 'insight') {
    return source;
  }
  const { product: ref, ...rest } = source;
  const product = products.find(({ entityRef }) => entityRef === ref);
  if (!product) {
    throw new InputError('source.product: must be a product of the item');
  }
  return { ...rest, productId: product.id };
}

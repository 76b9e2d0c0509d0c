import { AuthService } from '@backstage/backend-plugin-api';
import { Entity } from '@backstage/catalog-model';
import { CatalogService } from '@backstage/plugin-catalog-node';
import { inChunks } from '../database/chunks';
import { AnnotatedUsage, usesField } from './AnnotatedUsage';
import { askCatalog } from './askCatalog';
import { CatalogConfig } from './CatalogConfig';
import { mirroredEntity, MirroredEntity } from './MirroredEntity';
import { MirrorStore } from './MirrorStore';
import { ProductUsage } from './ProductUsage';
import { catalogSources } from './usage/catalogSources';
import { UsageStore } from './UsageStore';
import { Gone, Vanishing } from './Vanishing';

const entitiesAtOnce = 100;

const alwaysNeeded = [
  'kind',
  'metadata.namespace',
  'metadata.name',
  'metadata.title',
  'spec.type',
  'spec.profile.displayName',
  'relations',
  usesField,
];

/** How a scan went, in entities. */
export interface ScanCounts extends Gone {
  read: number;
  /** New, changed or back. */
  written: number;
  /** Without a usable reference, and left out. */
  unusable: number;
}

/** Keeps what this plugin needs of the catalog in tables of its own. */
export class CatalogMirror {
  private readonly vanishing: Vanishing;

  constructor(
    private readonly options: {
      auth: AuthService;
      catalog: CatalogService;
      config: CatalogConfig;
      store: MirrorStore;
      usage: UsageStore;
      now: () => Date;
    },
  ) {
    this.vanishing = new Vanishing(
      options.store,
      options.config.maxVanishedPercent,
    );
  }

  /**
   * Reads the whole catalog and writes what changed. There are no events to rely on.
   *
   * A scan that fails or is ended halfway hides nothing. Any number of scans may run
   * at once, here or in other replicas.
   *
   * @param signal - ends the scan where it is
   * @throws when too much is gone at once; everything else is written by then
   */
  async scan(signal?: AbortSignal): Promise<ScanCounts> {
    const { config, usage, now } = this.options;
    const startedAt = now().toISOString();
    const seen = new Set<string>();
    const related = new ProductUsage(config.teamTypes);
    const annotated = new AnnotatedUsage(config.teamTypes);
    const counts = { read: 0, written: 0, unusable: 0 };

    for await (const page of this.allEntities()) {
      for await (const entities of inChunks(page, entitiesAtOnce)) {
        signal?.throwIfAborted();
        const usable: MirroredEntity[] = [];
        for (const entity of entities) {
          const mirrored = this.mirrored(entity);
          if (mirrored) {
            usable.push(mirrored);
            seen.add(mirrored.ref);
            related.see(entity, mirrored);
            annotated.see(entity, mirrored);
          }
        }
        counts.read += entities.length;
        counts.unusable += entities.length - usable.length;
        counts.written += await this.putChanged(usable);
      }
    }
    await usage.replace(catalogSources.relations, related);
    await usage.replace(catalogSources.annotation, annotated);
    return {
      ...counts,
      ...(await this.vanishing.after(seen, startedAt, now)),
    };
  }

  /** Mirrors one entity that a request asks for before the next scan; false when the catalog lacks it. */
  async mirrorOne(entityRef: string): Promise<boolean> {
    const { auth, catalog, store } = this.options;
    const entity = await askCatalog(
      auth
        .getOwnServiceCredentials()
        .then(credentials =>
          catalog.getEntityByRef(entityRef, { credentials }),
        ),
    );
    const mirrored = entity && this.mirrored(entity);
    if (mirrored) {
      await store.put([mirrored]);
    }
    return mirrored !== undefined;
  }

  private async *allEntities(): AsyncIterable<Entity[]> {
    const { auth, catalog, config } = this.options;
    yield* catalog.streamEntities(
      {
        fields: [...alwaysNeeded, ...config.offered.fields],
        totalItems: 'exclude',
      },
      { credentials: await auth.getOwnServiceCredentials() },
    );
  }

  private async putChanged(entities: MirroredEntity[]): Promise<number> {
    const { store } = this.options;
    const known = await store.hashes(entities.map(({ ref }) => ref));
    const changed = entities.filter(({ ref, hash }) => known.get(ref) !== hash);
    await store.put(changed);
    return changed.length;
  }

  private mirrored(entity: Entity): MirroredEntity | undefined {
    return mirroredEntity(entity, this.options.config.offered.matches);
  }
}

import { isError, ServiceUnavailableError } from '@backstage/errors';
import { UsageSource } from 'backstage-plugin-platform-product-node';
import { once } from 'events';
import { ProductStore } from '../ProductStore';
import { TeamStore } from '../TeamStore';
import { UsageStore } from '../UsageStore';
import { ToldUsage } from './ToldUsage';

/** How reading a source went. */
export interface ReadCounts {
  told: number;
  /** Of what is no product or no team of the catalog. */
  ignored: number;
}

/** Reads what sources know, and keeps it. */
export class UsageReader {
  constructor(
    private readonly options: {
      products: Pick<ProductStore, 'refs'>;
      teams: Pick<TeamStore, 'refs'>;
      usage: Pick<UsageStore, 'replace'>;
    },
  ) {}

  /**
   * Replaces what a source knew by what it knows. A source that fails or takes too long
   * keeps everything that it knew.
   *
   * @throws ServiceUnavailableError when it fails
   */
  async read(source: UsageSource, signal: AbortSignal): Promise<ReadCounts> {
    const { products, teams, usage } = this.options;
    const told = new ToldUsage({
      products: await products.refs(),
      teams: await teams.refs(),
    });
    const counts = await listen(source, told, signal);
    await usage.replace(source.id, told);
    return counts;
  }
}

async function listen(
  source: UsageSource,
  told: ToldUsage,
  signal: AbortSignal,
): Promise<ReadCounts> {
  try {
    signal.throwIfAborted();
    // A source that does not look at the signal must not be waited for.
    const end = once(signal, 'abort').then(() => signal.throwIfAborted());
    return (await Promise.race([end, collect()])) as ReadCounts;
  } catch (error) {
    // Only the kind of error: what a source says of its own may name who uses what.
    const kind = isError(error) ? error.name : 'Error';
    throw new ServiceUnavailableError(
      `The source failed (${kind}); what it told before is kept`,
    );
  }

  async function collect() {
    const counts = { told: 0, ignored: 0 };
    for await (const each of source.read({ signal })) {
      signal.throwIfAborted();
      counts.told += 1;
      counts.ignored += told.add(each) ? 0 : 1;
    }
    return counts;
  }
}

import { Setup } from 'backstage-plugin-platform-product-common';
import { ProductDirectory } from '../catalog/ProductDirectory';
import { JobRunStore } from './JobRunStore';
import { SetupService } from './SetupService';

/** Gathers what an admin wants to know from the rooms that know it. */
export class DefaultSetupService implements SetupService {
  constructor(
    private readonly options: {
      products: ProductDirectory;
      jobRuns: JobRunStore;
      pepperSource: Setup['pepper']['source'];
      permissionsEnabled: boolean;
      versions: Setup['versions'];
    },
  ) {}

  async read(): Promise<Setup> {
    const { products, jobRuns, pepperSource, permissionsEnabled, versions } =
      this.options;
    const [mirror, jobs] = await Promise.all([
      products.mirrorCounts(),
      jobRuns.newest(),
    ]);
    return {
      mirror,
      pepper: { source: pepperSource },
      policy: { permissionsEnabled },
      jobs,
      versions,
    };
  }
}

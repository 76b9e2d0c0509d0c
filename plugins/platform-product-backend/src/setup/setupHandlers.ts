import { setupContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../http/mount';
import { SetupService } from './SetupService';

/** Joins the setup contract to its service and to the description of the whole API. */
export function setupHandlers(
  service: SetupService,
  openApi: () => { openapi: string },
): Handlers<typeof setupContract> {
  // Half a second of work, which no start should wait for.
  let described: { openapi: string } | undefined;
  return {
    readSetup: ({ caller }) => service.read(caller),
    readOpenApi: async () => (described ??= openApi()),
  };
}

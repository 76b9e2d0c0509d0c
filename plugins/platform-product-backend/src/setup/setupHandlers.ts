import { setupContract } from 'backstage-plugin-platform-product-common/contract';
import { Handlers } from '../http/mount';
import { SetupService } from './SetupService';

/** Joins the setup contract to its service and to the description of the whole API. */
export const setupHandlers = (
  service: SetupService,
  openApi: { openapi: string },
): Handlers<typeof setupContract> => ({
  readSetup: ({ caller }) => service.read(caller),
  readOpenApi: async () => openApi,
});

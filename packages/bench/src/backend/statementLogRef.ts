import {
  createServiceFactory,
  createServiceRef,
} from '@backstage/backend-plugin-api';
import { StatementLog } from './StatementLog';

/** The one log of this process. */
export const statementLogRef = createServiceRef<StatementLog>({
  id: 'bench.statement-log',
  scope: 'root',
  defaultFactory: async service =>
    createServiceFactory({
      service,
      deps: {},
      factory: () => new StatementLog(),
    }),
});

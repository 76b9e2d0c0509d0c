import { randomUUID } from 'crypto';
import { admin } from './people';

/** A whole portal's configuration: permissions on, everybody allowed everything. */
export const configuration = (options: {
  port: number;
  database: object;
  peers: string[];
}) => {
  const url = `http://127.0.0.1:${options.port}`;
  return {
    app: { baseUrl: url },
    backend: {
      baseUrl: url,
      listen: { host: '127.0.0.1', port: options.port },
      database: options.database,
      // A peer that does not start is left out, and the table says so.
      startup: {
        plugins: { 'entity-feedback': { onPluginBootFailure: 'continue' } },
      },
    },
    auth: { providers: { bench: {} } },
    catalog: {
      // Entities are put where processing would leave them.
      processingInterval: false,
      orphanStrategy: 'keep',
    },
    events: { useEventBus: 'never' },
    permission: { enabled: true },
    platformProduct: {
      admins: [`user:default/${admin}`],
      privacy: { pepper: randomUUID() },
      limits: { writesPerMinute: 1_000_000_000 },
    },
    bench: { peers: options.peers },
  };
};

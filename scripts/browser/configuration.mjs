import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { freePort } from '../process/freePort.mjs';

/**
 * Writes what differs from the demo portal's configuration for portals that
 * live for one test run: free ports, a database of their own in `workshop`, and
 * whatever `further` sets. Gives the addresses and, for each part, its configuration file.
 */
export async function writeConfiguration(workshop, further = {}) {
  const ports = {
    backend: await freePort(),
    new: await freePort(),
    legacy: await freePort(),
  };
  const urls = Object.fromEntries(
    Object.entries(ports).map(([part, port]) => [
      part,
      `http://localhost:${port}`,
    ]),
  );
  const configuration = frontend => ({
    ...further,
    app: { baseUrl: urls[frontend] },
    backend: {
      baseUrl: urls.backend,
      listen: { host: '127.0.0.1', port: ports.backend },
      cors: { origin: [urls.new, urls.legacy] },
      database: { connection: { directory: join(workshop, 'database') } },
    },
  });
  const write = (part, frontend) => {
    const file = join(workshop, `${part}.json`);
    writeFileSync(file, JSON.stringify(configuration(frontend)));
    return file;
  };
  return {
    ports,
    urls,
    files: {
      backend: write('backend', 'new'),
      new: write('new', 'new'),
      legacy: write('legacy', 'legacy'),
    },
  };
}

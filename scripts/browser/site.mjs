import { once } from 'node:events';
import { join } from 'node:path';
import express from 'express';

/** Serves a built frontend on this machine only; every path is the app's own. */
export async function serveSite(directory, port) {
  const site = express();
  site.use(express.static(directory));
  site.get('*', (_request, response) =>
    response.sendFile(join(directory, 'index.html')),
  );
  const server = site.listen(port, '127.0.0.1');
  await once(server, 'listening');
  return server;
}

import { createServer } from 'node:net';

const host = '127.0.0.1';

/** A port of this machine that nothing listens on at this moment. */
export function freePort() {
  return listenOnce(0);
}

/** Whether a server could listen on the port now. */
export async function isPortFree(port) {
  try {
    await listenOnce(port);
    return true;
  } catch (error) {
    if (error.code === 'EADDRINUSE') {
      return false;
    }
    throw error;
  }
}

function listenOnce(wanted) {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(wanted, host, () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

import { TicketImport } from 'backstage-plugin-platform-product-common';
import { openAsBlob } from 'fs';
import { join } from 'path';
import { parseArgs } from 'util';
import { Machinery } from '../machinery';
import { ownerOfRoadmap, populateCatalog } from '../populate';
import { Engine, engines } from '../portal/Engine';
import { openPortal } from '../portal/openPortal';
import { Portal } from '../portal/Portal';
import { until } from '../portal/until';
import { productWithRoadmap, refOf } from '../products';
import { teamName } from '../teams';
import { writeTicketFile } from './ticketFile';

const imports = '/api/platform-product/imports';
const sizes = [1_000];
const minutes = 60;
const firstTickets = 5_000;
const heapMegabytes = 384;
const mega = 1024 * 1024;

/**
 * Imports tickets into a portal, and prints how long each step took, by how much the peak of
 * the backend's memory grew over that of 5,000 tickets, and how long others had to wait.
 *
 * @returns the exit code
 */
export async function benchImport(
  args: string[],
  machinery: Machinery,
): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      tickets: { type: 'string', default: '100000' },
      engines: { type: 'string', default: engines.join(',') },
    },
  });
  const count = Number(values.tickets);
  console.log(
    `npm run bench:import${args.length ? ` -- ${args.join(' ')}` : ''}\n`,
  );
  console.log(
    '| engine | read | checked | imported | peak memory grew by | longest wait of others |',
  );
  console.log('| --- | --- | --- | --- | --- | --- |');
  for (const engine of values.engines.split(',') as Engine[]) {
    const { portal, close } = await openPortal(
      engine,
      machinery,
      { names: [], modules: '' },
      { heapMegabytes },
    );
    try {
      await populateCatalog(portal, sizes);
      console.log(await measured(portal, machinery, count));
    } finally {
      await close();
    }
  }
  return 0;
}

async function measured(
  portal: Portal,
  machinery: Machinery,
  count: number,
): Promise<string> {
  const token = await ownerOfRoadmap(portal, sizes);
  const folder = machinery.makeWorkshop();
  // A portal that works has its memory; only then does it show whether more tickets take more.
  const first = await importOf(portal, token, {
    file: join(folder, 'first.csv'),
    count: firstTickets,
    prefix: 'FIRST',
  });
  const all = await importOf(portal, token, {
    file: join(folder, 'all.csv'),
    count,
    prefix: 'ALL',
  });
  const grown = Math.round((all.peak - first.peak) / mega);
  return `| ${[
    portal.engine,
    ...all.seconds.map(seconds => `${seconds.toFixed(1)} s`),
    `${grown} MB`,
    `${Math.round(all.longestWaitMs)} ms`,
  ].join(' | ')} |`;
}

interface Strain {
  longestWaitMs: number;
  peak: number;
}

/** Brings tickets in, and tells how long each step took and how the backend was by then. */
async function importOf(
  portal: Portal,
  token: string,
  options: { file: string; count: number; prefix: string },
): Promise<Strain & { seconds: number[] }> {
  const { file, count } = options;
  await writeTicketFile({
    ...options,
    teams: [...Array(50)].map((_, i) => teamName(i)),
  });
  const ask = async (
    method: string,
    path: string,
    body?: Blob,
  ): Promise<TicketImport> => {
    const response = await fetch(`${portal.url}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        // A backend that was busy for long has closed what was kept open.
        connection: 'close',
        ...(body && { 'content-type': 'text/csv' }),
      },
      body,
    });
    if (!response.ok) {
      throw new Error(`${path} answered ${await response.text()}`);
    }
    return response.json() as Promise<TicketImport>;
  };
  const reached = (id: string, state: TicketImport['state']) =>
    until(
      `the import to be ${state}`,
      async () => {
        const job = await ask('GET', `${imports}/${id}`);
        return job.state === state ? job : undefined;
      },
      minutes,
    );
  const seconds: number[] = [];
  const timed = async <T>(work: () => Promise<T>): Promise<T> => {
    const start = Date.now();
    const result = await work();
    seconds.push((Date.now() - start) / 1000);
    return result;
  };

  await portal.ask<Strain>('GET', '/api/bench/strain');
  const product = encodeURIComponent(refOf(productWithRoadmap));
  const { id } = await timed(async () =>
    ask(
      'POST',
      `${imports}/roadmap-items?product=${product}`,
      await openAsBlob(file),
    ),
  );
  await timed(() => reached(id, 'checked'));
  await ask('POST', `${imports}/${id}/start`);
  const { counts } = await timed(() => reached(id, 'done'));
  if (counts.imported !== count) {
    throw new Error(`Imported ${counts.imported} of ${count} tickets`);
  }
  return {
    seconds,
    ...(await portal.ask<Strain>('GET', '/api/bench/strain')),
  };
}

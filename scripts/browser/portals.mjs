import { openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { backendAnswers } from '../portal/answers.mjs';
import { backend, configArguments, frontends } from '../portal/portals.mjs';
import { program } from '../root.mjs';
import { writeConfiguration } from './configuration.mjs';
import { exampleCompanyAnswered } from './example.mjs';
import { serveSite } from './site.mjs';

/** Where the backend of the portals writes what it has to say. */
export const backendLog = workshop => join(workshop, 'backend.log');

/**
 * Brings up both demo portals as they are built for production, on one backend,
 * all of it in `workshop` and on free ports: the developer's own demo portal may
 * run beside them. Gives the addresses.
 *
 * @param names - the portals wanted, where not both are
 * @param configuration - what their configuration says beside the demo portal's
 */
export async function openPortals(
  family,
  workshop,
  { names = Object.keys(frontends), configuration } = {},
) {
  const { ports, urls, files } = await writeConfiguration(
    workshop,
    configuration,
  );
  await Promise.all([
    startBackend(family, files.backend, urls.backend, backendLog(workshop)),
    ...names.map(async name => {
      const frontend = frontends[name];
      const site = join(workshop, name);
      await build(family, frontend, files[name], join(workshop, `${name}.log`));
      // Else a later deployment might pick up a build that calls a dead port.
      renameSync(join(frontend.directory, 'dist'), site);
      await serveSite(site, ports[name]);
    }),
  ]);
  return urls;
}

async function startBackend(family, configuration, url, log) {
  const ended = family.start(
    program('backstage-cli'),
    ['package', 'start', ...configArguments(backend, [configuration])],
    {
      cwd: backend.directory,
      // The demo sign-in exists in development only.
      env: { NODE_ENV: 'development' },
      output: openSync(log, 'w'),
    },
  );
  const failure = ended.then(() => {
    throw new Error('The backend ended instead of starting.');
  });
  await Promise.race([
    backendAnswers(url).then(() => exampleCompanyAnswered(url)),
    failure,
  ]);
}

async function build(family, frontend, configuration, log) {
  const exitCode = await family.start(
    program('backstage-cli'),
    ['package', 'build', ...configArguments(frontend, [configuration])],
    {
      cwd: frontend.directory,
      env: { NODE_ENV: 'production' },
      output: openSync(log, 'w'),
    },
  );
  if (exitCode !== 0) {
    const said = readFileSync(log, 'utf8');
    throw new Error(`${frontend.directory} could not be built.\n${said}`);
  }
}

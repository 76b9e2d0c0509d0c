import { parseArgs } from 'node:util';
import { bootstrap } from './bootstrap.mjs';
import { answersOk, backendAnswers, isDemoBackend } from './portal/answers.mjs';
import { browserSetting } from './portal/browserSetting.mjs';
import { backend, configArguments, frontends } from './portal/portals.mjs';
import { createFamily } from './process/family.mjs';
import { isPortFree } from './process/freePort.mjs';
import { program } from './root.mjs';

// npm start -- --config examples/any-catalog/app-config.yaml
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { config: { type: 'string', multiple: true, default: [] } },
});
const frontend = frontends[positionals[0] ?? 'new'];

bootstrap();

if (!(await isPortFree(frontend.port))) {
  refuse(frontend.port);
}
const parts = [frontend];
if (await isPortFree(backend.port)) {
  parts.push(backend);
} else if (await isDemoBackend(backend.url)) {
  console.log(`Using the demo backend that already runs at ${backend.url}.`);
} else {
  refuse(backend.port);
}

const family = createFamily();
const ends = parts.map(part =>
  family.start(
    program('backstage-cli'),
    ['package', 'start', ...configArguments(part, values.config)],
    {
      cwd: part.directory,
      env: { NODE_ENV: 'development', BROWSER: browserSetting() },
    },
  ),
);

Promise.all([backendAnswers(backend.url), answersOk(frontend.url)]).then(() =>
  console.log(
    `\nThe demo portal is ready at ${frontend.url}. Ctrl-C ends it.\n`,
  ),
);

process.exitCode = (await Promise.race(ends)) || 0;
await family.end();
process.exit();

function refuse(port) {
  console.error(
    `Port ${port} is taken by another program, and the demo portal needs it. ` +
      `End that program (on Linux "ss -ltnp 'sport = :${port}'" names it), then ` +
      'run the same command again.',
  );
  process.exit(1);
}

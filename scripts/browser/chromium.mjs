import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome'];

/** Path of the machine's own Chromium; undefined when it has none. */
export function findChromium(path = process.env.PATH ?? '') {
  const directories = path.split(delimiter).filter(Boolean);
  return names
    .flatMap(name => directories.map(directory => join(directory, name)))
    .find(isProgram);
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

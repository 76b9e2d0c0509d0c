/**
 * Why the project does not run on this version of Node, in words for the person
 * who started it; undefined when it does.
 */
export function unsupportedNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  const supported = major === 22 || (major === 20 && minor >= 19);
  if (supported) {
    return undefined;
  }
  // better-sqlite3 12, built from source, aborts at garbage collection on 24.
  return (
    `platform-product runs on Node 20.19 or later in the 20 line, and on Node 22. ` +
    `This is Node ${version}.\nInstall one of those and run the same command again.`
  );
}

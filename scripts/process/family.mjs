import { spawn } from 'node:child_process';

const patienceMs = 10_000;

/**
 * Processes that live and die together. Each leads a process group of its own,
 * so that ending it ends whatever it started, and Ctrl-C reaches it once, from
 * here, instead of twice.
 */
export function createFamily() {
  const members = new Set();
  let ended;

  /**
   * Starts a member; its output goes where ours goes, or to the open file
   * `output`. The promise gives its exit code.
   */
  function start(command, args, { cwd, env, output = 'inherit' } = {}) {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      // A background group that reads the terminal would be stopped by it.
      stdio: ['ignore', output, output],
      detached: true,
    });
    members.add(child);
    return new Promise((resolve, reject) => {
      child.once('error', reject);
      child.once('exit', (code, signal) => {
        members.delete(child);
        resolve(signal ? 1 : code);
      });
    });
  }

  /** Ends all members, the stubborn ones by force. */
  function end() {
    ended ??= Promise.all([...members].map(endGroup));
    return ended;
  }

  for (const [signal, code] of [
    ['SIGINT', 130],
    ['SIGTERM', 143],
    ['SIGHUP', 129],
  ]) {
    // Not once: npm passes on the Ctrl-C that the terminal has already sent.
    process.on(signal, () => endAndExit(code));
  }
  whenOrphaned(() => endAndExit(143));

  function endAndExit(code) {
    return end().finally(() => process.exit(code));
  }

  return { start, end };
}

/** Somebody who kills npm ends the shell between npm and us, which tells us nothing. */
function whenOrphaned(act) {
  if (!process.env.npm_lifecycle_event) {
    return;
  }
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid !== parent) {
      clearInterval(watch);
      act();
    }
  }, 500);
  watch.unref();
}

function endGroup(leader) {
  return new Promise(resolve => {
    const force = setTimeout(() => signalGroup(leader, 'SIGKILL'), patienceMs);
    leader.once('exit', () => {
      clearTimeout(force);
      // What the leader left behind has nobody else to end it.
      signalGroup(leader, 'SIGKILL');
      resolve();
    });
    signalGroup(leader, 'SIGTERM');
  });
}

function signalGroup({ pid }, signal) {
  try {
    process.kill(-pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') {
      throw error;
    }
  }
}

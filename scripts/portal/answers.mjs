import { setTimeout as wait } from 'node:timers/promises';

const readiness = '/.backstage/health/v1/readiness';
const demoPath = '/api/auth/demo/refresh';

/** Whether a demo backend is ready at the address. */
export async function isDemoBackend(url) {
  const isReady = (await status(url + readiness)) === 200;
  const knowsDemo = (await status(url + demoPath)) ?? 404;
  return isReady && knowsDemo !== 404;
}

/** Resolves once the backend is ready. */
export function backendAnswers(url) {
  return answersOk(url + readiness);
}

/** Resolves once the address answers with success. */
export async function answersOk(url) {
  while ((await status(url)) !== 200) {
    await wait(500);
  }
}

async function status(url) {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(5_000) });
    await response.body?.cancel();
    return response.status;
  } catch {
    return undefined;
  }
}

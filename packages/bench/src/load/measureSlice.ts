import autocannon from 'autocannon';
import { Case } from '../cases/Case';
import { Call, headersOf, Portal } from '../portal/Portal';
import { quantile } from '../statistics/quantile';

/** How a case went for a short time. */
export interface Slice {
  perSecond: number;
  /** Milliseconds, as all that follow. */
  p50: number;
  p95: number;
  p99: number;
}

// How soon autocannon notices that the time is over.
const sampleMs = 50;
const longestSeconds = 60;
const fewestWarm = 5;

interface Answer {
  at: number;
  ms: number;
}

/**
 * Puts load on the portal, with connections that are kept open, for so many seconds
 * and at least some answers.
 *
 * @throws when an answer is no success
 */
export async function measureSlice(
  portal: Portal,
  subject: Case,
  seconds: number,
): Promise<Slice> {
  const { connections } = subject;
  const answers = await putLoad(portal, subject, seconds);
  // The first ones opened the connections.
  const warm = answers.slice(connections);
  const elapsedMs = answers.at(-1)!.at - answers[connections - 1].at;
  const times = warm.map(({ ms }) => ms);
  return {
    perSecond: (warm.length / elapsedMs) * 1000,
    p50: quantile(times, 0.5),
    p95: quantile(times, 0.95),
    p99: quantile(times, 0.99),
  };
}

async function putLoad(
  portal: Portal,
  { name, connections, calls, once }: Case,
  seconds: number,
): Promise<Answer[]> {
  const sent = await calls();
  const answers: Answer[] = [];
  const { non2xx, errors } = await new Promise<autocannon.Result>(
    (resolve, reject) => {
      const run = autocannon(
        {
          url: portal.url,
          connections,
          ...(once ? { amount: sent.length } : { duration: longestSeconds }),
          sampleInt: sampleMs,
          requests: sent.map(requestOf),
        },
        (error, result) => (error ? reject(error) : resolve(result)),
      );
      const end = performance.now() + seconds * 1000;
      run.on('response', (_client, _status, _bytes, ms) => {
        const at = performance.now();
        answers.push({ at, ms });
        if (!once && at > end && answers.length >= connections + fewestWarm) {
          run.stop();
        }
      });
    },
  );
  if (non2xx || errors) {
    throw new Error(`${name}: ${non2xx} refusals and ${errors} errors`);
  }
  return answers;
}

function requestOf({ method, path, token, body }: Call): autocannon.Request {
  return {
    method,
    path,
    headers: headersOf({ token, body }),
    ...(body && { body: JSON.stringify(body) }),
  };
}

import { choiceCases } from './cases/choice';
import { floorCases } from './cases/floors';
import { cardCase, ourCases } from './cases/ours';
import { peerCases } from './cases/peer';
import { roadmapCases } from './cases/roadmap';
import { Measurement } from './load/Measurement';
import { measureInRounds } from './load/measureInRounds';
import { measureSlowly } from './load/measureSlowly';
import { Machinery } from './machinery';
import { Options } from './options';
import { Peers, whyMissing } from './peer/entityFeedback';
import {
  currentPeriod,
  ownerOfRoadmap,
  populateAnswers,
  populateCatalog,
  populateChoices,
  populatePeer,
  populateRoadmaps,
} from './populate';
import { Engine } from './portal/Engine';
import { openPortal } from './portal/openPortal';
import { Portal } from './portal/Portal';
import { productNames } from './products';
import {
  measureRecompute,
  RecomputeRound,
} from './publication/measureRecompute';
import { publish } from './publication/publish';

/** What one engine gave. */
export interface EngineResult {
  engine: Engine;
  measurements: Measurement[];
  recompute: RecomputeRound[];
  /** Why there is nothing about entity-feedback. */
  peerMissing?: string;
}

/** Measures everything on one engine, with a portal of its own. */
export async function measureEngine(
  engine: Engine,
  machinery: Machinery,
  options: Options,
  peers: Peers,
): Promise<EngineResult> {
  const start = Date.now();
  const tell = (what: string) => {
    const seconds = Math.round((Date.now() - start) / 1000);
    console.error(`${engine}, ${seconds} s: ${what}`);
  };
  tell('starting the backend');
  const { portal, close, said } = await openPortal(engine, machinery, peers);
  try {
    return await measurePortal(portal, options, peers, tell);
  } catch (error) {
    throw new Error(`The backend said:\n${said()}`, { cause: error });
  } finally {
    await close();
  }
}

async function measurePortal(
  portal: Portal,
  options: Options,
  peers: Peers,
  tell: (what: string) => void,
): Promise<EngineResult> {
  const { sizes } = options;
  const products = productNames(sizes);
  const peerMissing = await whyMissing(portal, peers);
  tell('filling the catalog');
  await populateCatalog(portal, sizes);
  const period = await currentPeriod(portal, products[0]);

  tell('publishing many answers about many products');
  const recompute = await measureRecompute(
    portal,
    options.recompute,
    products,
    period,
  );

  tell('publishing many answers about one product');
  await populateAnswers(portal, sizes, period);
  await publish(portal);
  tell('recording what teams chose');
  await populateChoices(portal, sizes);
  tell('filling roadmaps');
  await populateRoadmaps(portal, sizes);
  if (!peerMissing) {
    await populatePeer(portal, sizes);
  }
  const cases = [
    ...floorCases(portal),
    ...ourCases(portal, sizes),
    ...choiceCases(portal),
    ...roadmapCases(portal, await ownerOfRoadmap(portal, sizes)),
    ...(peerMissing ? [] : peerCases(portal, sizes)),
  ];
  const measurements = [
    ...(await measureInRounds(
      portal,
      cases.filter(({ slow }) => !slow),
      options,
      tell,
    )),
    ...(await measureSlowly(
      portal,
      cases.filter(({ slow }) => slow),
      options,
      ({ size }) => cardCase(portal, size ?? sizes[0], 1),
      tell,
    )),
  ];
  return { engine: portal.engine, measurements, recompute, peerMissing };
}

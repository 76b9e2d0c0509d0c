import { choiceContract } from '../choice/contract';
import { inboxContract } from '../inbox/contract';
import { productContract } from '../product/contract';
import { researchContract } from '../research/contract';
import { insightContract } from '../research/insightEndpoints';
import { listeningContract } from '../research/listeningContract';
import { roadmapContract } from '../roadmap/contract';
import { roadmapTalkContract } from '../roadmap/talkEndpoints';
import { satisfactionContract } from '../satisfaction/contract';
import { scorecardContract } from '../scorecard/contract';
import { setupContract } from '../setup/contract';
import { subjectContract } from '../subject/contract';
import { transferContract } from '../transfer/contract';
import { Contract } from './endpoint';

/**
 * Everything that the API answers, by area.
 *
 * @public
 */
export const apiContracts: Contract[] = [
  productContract,
  satisfactionContract,
  choiceContract,
  researchContract,
  insightContract,
  listeningContract,
  roadmapContract,
  roadmapTalkContract,
  inboxContract,
  scorecardContract,
  setupContract,
  subjectContract,
  transferContract,
];

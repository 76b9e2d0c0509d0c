import {
  choiceContract,
  Contract,
  inboxContract,
  insightContract,
  listeningContract,
  productContract,
  researchContract,
  roadmapContract,
  roadmapTalkContract,
  satisfactionContract,
  scorecardContract,
  setupContract,
  transferContract,
} from 'backstage-plugin-platform-product-common/contract';

/** Everything that the API answers. */
export const allContracts: Contract[] = [
  listeningContract,
  productContract,
  satisfactionContract,
  choiceContract,
  researchContract,
  insightContract,
  roadmapContract,
  roadmapTalkContract,
  inboxContract,
  scorecardContract,
  setupContract,
  transferContract,
];

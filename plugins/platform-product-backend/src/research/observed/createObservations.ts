import { Foundation } from '../../foundation';
import { readResearchConfig } from '../ResearchConfig';
import { Vault } from '../vault/Vault';
import { ObservedJobs } from './ObservedJobs';

/** For satisfaction, which is furnished before research is. */
export const createObservations = ({ config }: Foundation): ObservedJobs =>
  new ObservedJobs(new Vault(readResearchConfig(config).keys));

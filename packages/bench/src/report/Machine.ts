import { cpus, totalmem } from 'os';

/** What the figures were measured on. */
export interface Machine {
  processor: string;
  cores: number;
  memoryGiB: number;
  node: string;
}

/** This machine. */
export const thisMachine = (): Machine => ({
  processor: cpus()[0].model.trim(),
  cores: cpus().length,
  memoryGiB: Math.round(totalmem() / 2 ** 30),
  node: process.version,
});

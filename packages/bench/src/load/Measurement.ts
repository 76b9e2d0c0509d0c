import { Look } from './lookAt';
import { Slice } from './measureSlice';

/** All that is known about one case on one engine. */
export interface Measurement extends Look {
  name: string;
  connections: number;
  /** One for each round; of a slow case one for each call. */
  slices: Slice[];
  /** Our card, measured right after each call of a slow case. */
  cards?: Slice[];
}

/**
 * Finds a case among those measured.
 *
 * @returns undefined when it was not measured in this run
 */
export const findMeasurement = (
  measurements: Measurement[],
  name: string,
  connections = 1,
): Measurement | undefined =>
  measurements.find(
    measured => measured.name === name && measured.connections === connections,
  );

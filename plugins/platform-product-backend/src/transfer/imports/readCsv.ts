import { InputError } from '@backstage/errors';
import { maxImportBytes } from 'backstage-plugin-platform-product-common';
import { CsvError, parse } from 'csv-parse';
import { Readable, Transform } from 'stream';
import { pipeline } from 'stream/promises';
import { PayloadTooLargeError } from '../../http/errors';

/** A line of a file, by the names in its header. */
export type CsvRecord = Record<string, string>;

const longestLine = 256 * 1024;

/**
 * Reads CSV as it comes in, a line at a time: with a header, quotes, commas or semicolons,
 * with or without a byte order mark.
 *
 * @throws InputError for what is no CSV, PayloadTooLargeError beyond what is taken at all
 */
export async function readCsv(
  incoming: Readable,
  onHeader: (names: string[]) => void,
  onRecords: (records: AsyncIterable<CsvRecord>) => Promise<void>,
  maxBytes = maxImportBytes,
): Promise<void> {
  const parser = parse({
    bom: true,
    delimiter: [',', ';', '\t'],
    columns: (names: string[]) => {
      onHeader(names);
      return names.map(name => name.trim());
    },
    skip_empty_lines: true,
    relax_column_count: true,
    max_record_size: longestLine,
  });
  try {
    await pipeline(incoming, atMost(maxBytes), parser, onRecords);
  } catch (error) {
    throw error instanceof CsvError
      ? new InputError(`body: line ${error.lines ?? '?'} is no CSV`)
      : error;
  }
}

/** Lets so many bytes through, and no more. */
function atMost(limit: number): Transform {
  let seen = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding, done) {
      seen += chunk.length;
      if (seen > limit) {
        done(new PayloadTooLargeError(`body: must be at most ${limit} bytes`));
      } else {
        done(null, chunk);
      }
    },
  });
}

import { parseArgs } from 'util';
import { Engine, engines } from './portal/Engine';

/** How much is measured. */
export interface Options {
  engines: Engine[];
  /** Answers of one product, ascending. */
  sizes: number[];
  rounds: number;
  sliceSeconds: number;
  /** How often what takes long is measured. */
  slowCalls: number;
  recompute: { answers: number; products: number; rounds: number };
}

const whole: Options = {
  engines,
  sizes: [1_000, 10_000, 50_000, 1_000_000],
  rounds: 7,
  sliceSeconds: 0.8,
  slowCalls: 5,
  recompute: { answers: 1_000_000, products: 2_000, rounds: 3 },
};

const quick: Options = {
  ...whole,
  sizes: [1_000, 10_000],
  rounds: 2,
  sliceSeconds: 0.4,
  slowCalls: 2,
  recompute: { answers: 100_000, products: 2_000, rounds: 1 },
};

/**
 * Reads what was typed after the command.
 *
 * @throws for anything that is no option, saying what is
 */
export function readOptions(args: string[]): Options {
  const { values } = parseArgs({
    args,
    options: {
      quick: { type: 'boolean', default: false },
      sizes: { type: 'string' },
      engines: { type: 'string' },
      rounds: { type: 'string' },
    },
  });
  const options = values.quick ? quick : whole;
  return {
    ...options,
    ...(values.engines && { engines: values.engines.split(',').map(engineOf) }),
    ...(values.sizes && {
      sizes: values.sizes
        .split(',')
        .map(sizeOf)
        .sort((a, b) => a - b),
    }),
    ...(values.rounds && { rounds: positive(values.rounds) }),
  };
}

function engineOf(text: string): Engine {
  const engine = engines.find(known => known === text);
  if (!engine) {
    throw new Error(
      `--engines takes ${engines.join(' and ')} with a comma, not '${text}'`,
    );
  }
  return engine;
}

/** A number of answers, such as `1000`, `10k` or `1M`. */
function sizeOf(text: string): number {
  const [, digits, unit] = text.match(/^(\d+)(k|M)?$/) ?? [];
  return (
    positive(digits, text) * { k: 1_000, M: 1_000_000, '': 1 }[unit ?? '']!
  );
}

function positive(digits: string | undefined, text = digits): number {
  const number = Number(digits);
  if (!Number.isInteger(number) || number < 1) {
    throw new Error(`'${text}' is not a number from 1 on`);
  }
  return number;
}

const limit = 300;
const source = /\.(?:tsx?|jsx?|mjs|cjs)$/;

/** A complaint when a source file is so long that a second idea must live in it. */
export function complainOfLength(path, text) {
  const lines = text.split('\n').length - 1;
  return source.test(path) && lines > limit
    ? [`${path} has ${lines} lines; more than ${limit} hold a second idea.`]
    : [];
}

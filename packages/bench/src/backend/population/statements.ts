/** What a team says of a product. */
export interface Statement {
  choice: string;
  basis?: string;
  alternative?: { name: string } | { entityRef: string };
  reasons?: string[];
}

/** How often each team has said or confirmed something, once a quarter. */
export const quarters = 20;

const alternatives = 400;

const uses: Statement = { choice: 'uses', basis: 'ours' };
const evaluating: Statement = { choice: 'evaluating' };

/** An opt-out for one of some hundred things, a tenth of them in the catalog. */
export function optOut(i: number): Statement {
  const n = i % alternatives;
  return {
    choice: 'opted-out',
    alternative:
      n % 10 === 0
        ? { entityRef: `component:default/product-${n}` }
        : { name: `Tool ${n}` },
    reasons: ['better-alternative', 'lost-control'],
  };
}

/**
 * What the i-th team said in each quarter: three things, the first two for one to two
 * years. Some take back the last in the end.
 */
export function saidBy(i: number): Array<Statement | undefined> {
  const last = lastStatement(i);
  const phases =
    last?.choice === 'opted-out'
      ? [evaluating, uses, last]
      : [uses, optOut(i), last ?? uses];
  const second = 4 + (i % 5);
  const third = second + 4 + (i % 4);
  return Array.from({ length: quarters }, (_, quarter) => {
    if (quarter === quarters - 1) {
      return last;
    }
    return phases[Number(quarter >= second) + Number(quarter >= third)];
  });
}

/** Of twenty teams ten chose it, four opted out, and two say nothing. */
function lastStatement(i: number): Statement | undefined {
  const turn = i % 20;
  if (turn < 10) {
    return uses;
  }
  if (turn < 12) {
    return { choice: 'uses-partly', basis: 'inherited' };
  }
  if (turn < 16) {
    return optOut(i);
  }
  if (turn < 17) {
    return evaluating;
  }
  return turn < 18 ? { choice: 'not-applicable' } : undefined;
}

/** No test yet. */
export const nothing = { passed: 0, failed: 0, skipped: 0 };

/** How the tests of a jest JSON report ended, those that `isMeant` alone. */
export function tallyJest({ testResults }, isMeant = () => true) {
  const tests = testResults.flatMap(file => file.assertionResults);
  const count = statuses =>
    tests.filter(
      test => statuses.includes(test.status) && isMeant(test.fullName),
    ).length;
  return {
    passed: count(['passed']),
    failed: count(['failed']),
    skipped: count(['pending', 'skipped', 'todo', 'disabled']),
  };
}

/** Files of a jest JSON report that failed before any of their tests ran. */
export function brokenFiles({ testResults }) {
  return testResults
    .filter(
      file => file.status === 'failed' && file.assertionResults.length === 0,
    )
    .map(file => file.name);
}

/** How the tests of a Playwright JSON report ended. */
export function tallyPlaywright({ stats }) {
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected,
    skipped: stats.skipped,
  };
}

/** The line that ends every test command. */
export function summary({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed, ${skipped} skipped`;
}

import { defineConfig } from '@playwright/test';

const {
  CI,
  // What `npm run test:browser` starts; by default a demo portal that runs already.
  NEW_PORTAL_URL = 'http://localhost:3000',
  LEGACY_PORTAL_URL = 'http://localhost:3001',
  CHROMIUM = '/usr/bin/chromium',
  BROWSER_REPORT,
} = process.env;

export default defineConfig({
  testDir: 'packages/app/e2e-tests',
  outputDir: 'test-results',
  forbidOnly: Boolean(CI),
  // Both portals share one backend, and so one set of answers.
  workers: 1,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [
    ['list'],
    ['html', { open: 'never', outputFolder: 'e2e-test-report' }],
    ...(BROWSER_REPORT
      ? [['json', { outputFile: BROWSER_REPORT }] as ['json', object]]
      : []),
  ],
  use: {
    screenshot: 'only-on-failure',
    // Without pictures: drawing them slows every test, and one of the end is kept anyway.
    trace: { mode: 'retain-on-failure', screenshots: false },
    launchOptions: {
      executablePath: CHROMIUM,
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
      ],
    },
  },
  projects: [
    { name: 'new', use: { baseURL: NEW_PORTAL_URL } },
    { name: 'legacy', use: { baseURL: LEGACY_PORTAL_URL } },
  ],
});

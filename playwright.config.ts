import { defineConfig } from '@playwright/test'

const QUIET = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export default defineConfig({
  testDir: 'tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results/browser',
  // One shop, one stock: tests that count it run one after the other.
  workers: 1,
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 10_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
  use: {
    baseURL: process.env.BASE_URL,
    actionTimeout: 15_000,
    navigationTimeout: 30_000,
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: process.env.CHROMIUM_PATH, args: QUIET },
  },
  projects: [
    // Requests without a browser: what crawlers and programs see.
    { name: 'http', testDir: 'tests/http' },
    {
      name: 'phone',
      testDir: 'tests/e2e',
      // Once is enough: an address may open a hundred mailed links an hour, and all tests come from one.
      testIgnore: '**/providers.spec.ts',
      grepInvert: /by the mailed link/,
      use: { viewport: { width: 390, height: 844 }, isMobile: true, hasTouch: true },
    },
    { name: 'desktop', testDir: 'tests/e2e', use: { viewport: { width: 1440, height: 900 } } },
  ],
})

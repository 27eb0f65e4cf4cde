import { defineConfig } from '@playwright/test';

/** The browser and the served site come from test/support/browser-test.ts. */
export default defineConfig({
  testDir: 'test/e2e',
  testMatch: '**/*.test.ts',
  outputDir: '.cache/playwright',
  fullyParallel: true,
  // A test waits for its browser more than it works.
  workers: '100%',
  forbidOnly: process.env['CI'] !== undefined,
  reporter: [['list']],
  // A test must not need a second try, and a fast machine's patience is not enough for a slow one.
  retries: 0,
  timeout: 60_000,
  use: {
    browserName: 'chromium',
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
    screenshot: 'only-on-failure',
    trace: 'retain-on-failure',
  },
});

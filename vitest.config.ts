import { defineConfig } from 'vitest/config';

/** A busy machine must not turn a test red; one that hangs is ended all the same. */
const patience = { testTimeout: 60_000, hookTimeout: 120_000 };

/**
 * unit: plain Node, needs nothing built. site: reads the folder that SITE_DIR names, which `npm test` has built.
 */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/site/**', 'test/e2e/**', '**/node_modules/**'],
          environment: 'node',
          ...patience,
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          environment: 'node',
          ...patience,
        },
      },
    ],
  },
});

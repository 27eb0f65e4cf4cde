import { defineConfig } from 'vitest/config';

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
        },
      },
      {
        test: {
          name: 'site',
          include: ['test/site/**/*.test.ts'],
          environment: 'node',
        },
      },
    ],
  },
});

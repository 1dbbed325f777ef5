import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'unit',
          include: ['tests/{utils,components,entrypoints}/**/*.test.{ts,tsx}'],
          environment: 'node',
          // Ten thousand random cases take as long as they take on a busy machine.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: 'e2e',
          include: ['tests/e2e/**/*.test.ts'],
          environment: 'node',
          fileParallelism: false,
          testTimeout: 120_000,
          hookTimeout: 240_000,
          // A browser's driver now and then never answers; what is really broken fails twice.
          retry: 1,
          globalSetup: ['tests/e2e/build-once.ts'],
        },
      },
    ],
  },
});

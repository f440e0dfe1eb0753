import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: [
      'packages/*/src/**/*.test.{ts,tsx}',
      'sample-discs/**/*.test.ts',
      'bench/**/*.test.ts',
      'docs/**/*.test.ts',
    ],
    environment: 'node',
    globalSetup: ['packages/server/src/testing/test-cluster.ts'],
    testTimeout: 60_000,
  },
});

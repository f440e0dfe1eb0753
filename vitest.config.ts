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
    // Most of the long tests wait for disks and processes, not for a core.
    maxWorkers: '100%',
    testTimeout: 60_000,
    // Modules are read once a worker, not once a file: no test changes what others import.
    isolate: false,
  },
});

import { defineConfig } from 'vitest/config';

// Journeys in a real browser on the real stack. The default `vitest run` at the root does not run them: they need
// Chromium. `.ci/run` does.
const report = process.env['GOLDEN_THREAD_TEST_REPORT'];

export default defineConfig({
  root: import.meta.dirname,
  test: {
    include: ['e2e/**/*.e2e.ts'],
    globalSetup: ['e2e/whole-stack.ts'],
    reporters: report === undefined ? ['verbose'] : ['verbose', ['json', { outputFile: report }]],
    allowOnly: false,
    passWithNoTests: false,
    // One browser and one stack at a time: the journeys record things, and a machine has few cores.
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 180_000,
  },
});

import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// graphql must be one copy: without the alias Vitest loads its ESM and CommonJS builds side by side.
const graphql = fileURLToPath(new URL('node_modules/graphql/index.js', import.meta.url));

// .ci/run counts tests from a report; everyone else just reads the screen.
const report = process.env['GOLDEN_THREAD_TEST_REPORT'];

export default defineConfig({
  resolve: { conditions: ['@golden-thread/source'], alias: [{ find: /^graphql$/, replacement: graphql }] },
  ssr: { resolve: { conditions: ['@golden-thread/source'] } },
  test: {
    include: ['{packages,services,apps,scripts}/**/*.test.ts'],
    exclude: ['**/node_modules/**', '**/dist/**', '**/build/**'],
    reporters: report === undefined ? ['default'] : ['default', ['json', { outputFile: report }]],
    // A test marked `only` hides all others: refused everywhere, not just in continuous integration.
    allowOnly: false,
    passWithNoTests: false,
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});

import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

// `node apps/council/e2e/run.ts` runs the browser journeys on the real stack.
const vitest = dirname(createRequire(import.meta.url).resolve('vitest/package.json'));
const config = fileURLToPath(new URL('../vitest.e2e.config.ts', import.meta.url));
const { status } = spawnSync(
  process.execPath,
  [join(vitest, 'vitest.mjs'), 'run', '--config', config, ...process.argv.slice(2)],
  { stdio: 'inherit' },
);
process.exitCode = status ?? 1;

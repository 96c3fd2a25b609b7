// What `pnpm start` runs: everything on one machine. Telemetry is off before anything is loaded, and compiled code is
// kept, so that the second start is fast.
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

const NEEDED = 24;

for (const name of ['APOLLO_TELEMETRY_DISABLED', 'DO_NOT_TRACK', 'TURBO_TELEMETRY_DISABLED'])
  process.env[name] = '1';

if (Number(process.versions.node.split('.')[0]) < NEEDED) {
  process.stderr.write(
    `Node ${process.versions.node} runs this, and ${NEEDED} or later is needed. Start with "npx -y pnpm@12.21.0 start", which brings its own.\n`,
  );
  process.exit(78);
}

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/compiled', import.meta.url)));
process.stdout.write('Starting…\n');
await import('../apps/standalone/src/main.ts');

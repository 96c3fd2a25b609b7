// What `pnpm build` runs: turbo, with its telemetry off whatever the caller's environment says.
import { spawnSync } from 'node:child_process';

const { status } = spawnSync('turbo', ['run', 'build', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1' },
});
process.exitCode = status ?? 1;

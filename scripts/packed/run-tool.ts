import { spawnSync } from 'node:child_process';

export interface ToolResult {
  readonly ok: boolean;
  readonly stdout: string;
  /** Standard output and standard error together, for a reader. */
  readonly text: string;
}

/** Runs a program to its end with telemetry off and no input. */
export function runTool(command: string, args: readonly string[], cwd: string): ToolResult {
  const done = spawnSync(command, args, {
    cwd,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, DO_NOT_TRACK: '1', TURBO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
  });
  const text = `${done.stdout ?? ''}${done.stderr ?? ''}${done.error === undefined ? '' : String(done.error)}`;
  return { ok: done.status === 0, stdout: done.stdout ?? '', text };
}

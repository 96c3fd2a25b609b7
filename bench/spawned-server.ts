import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** A server of the bench in a process of its own. */
export interface SpawnedServer {
  readonly url: string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
}

/** Starts `serve.ts` with one flavour and resolves once it has printed its address. */
export function spawnServer(
  flavour: string,
  settings: Readonly<Record<string, unknown>>,
): Promise<SpawnedServer> {
  const child = spawn(
    process.execPath,
    [
      '--conditions=@golden-thread/source',
      ...(process.env['BENCH_PROFILE'] === flavour ? ['--cpu-prof', '--cpu-prof-dir=bench-profile'] : []),
      fileURLToPath(new URL('serve.ts', import.meta.url)),
      flavour,
      JSON.stringify(settings),
    ],
    {
      stdio: ['pipe', 'pipe', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production', APOLLO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1' },
    },
  );
  return new Promise((resolve, reject) => {
    child.once('exit', (code) => reject(new Error(`${flavour} ended with ${code} before it was ready`)));
    createInterface({ input: child.stdout }).once('line', (url) =>
      resolve({
        url,
        pid: child.pid ?? 0,
        stop: () =>
          new Promise((stopped) => {
            child.once('exit', () => stopped());
            child.stdin.end();
          }),
      }),
    );
  });
}

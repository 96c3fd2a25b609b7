import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const bin = fileURLToPath(new URL('../src/bin.ts', import.meta.url));

/** How a real run of the command ended and what it wrote where. */
export interface Ran {
  readonly status: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the real command in a process of its own, as a person's shell would, with nothing on standard input unless given. */
export function runCommand(
  args: readonly string[],
  options: {
    readonly input?: string | Uint8Array;
    readonly cwd?: string;
    readonly env?: Readonly<Record<string, string>>;
  } = {},
): Promise<Ran> {
  const {
    INIT_CWD: _callers,
    DATA_DIR: _data,
    NODE_ENV: _environment,
    AREAS_DIR: _areas,
    ...environment
  } = process.env;
  const child = spawn(process.execPath, ['--conditions=@golden-thread/source', bin, ...args], {
    cwd: options.cwd ?? fileURLToPath(new URL('../../..', import.meta.url)),
    env: { ...environment, ...options.env },
  });
  child.stdin.end(options.input ?? '');
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (status) =>
      resolve({ status, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}

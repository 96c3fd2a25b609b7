import { spawn } from 'node:child_process';

/** A program in a process of its own. */
export interface Program {
  /** Everything it printed so far. */
  readonly printed: () => string;
  /** Resolves with what was found, or fails with what was printed when the program ended first. */
  readonly says: (pattern: RegExp) => Promise<string>;
  /** Sends a signal and resolves with the exit status. */
  readonly stop: (signal?: NodeJS.Signals) => Promise<number | null>;
  readonly status: Promise<number | null>;
}

/** Starts a TypeScript program of this workspace. */
export function startProgram(
  file: string,
  environment: Record<string, string>,
  args: readonly string[] = [],
): Program {
  const child = spawn(process.execPath, ['--conditions=@golden-thread/source', file, ...args], {
    env: { ...process.env, NODE_ENV: 'test', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  const lookers = new Set<() => void>();
  const status = new Promise<number | null>((resolve) => child.once('close', resolve));
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8');
    stream.on('data', (text: string) => {
      printed += text;
      for (const look of lookers) look();
    });
  }
  return {
    printed: () => printed,
    status,
    says: (pattern) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = pattern.exec(printed);
          if (found !== null) resolve(found[1] ?? found[0]);
        };
        lookers.add(look);
        look();
        void status.then(() => reject(new Error(`It ended before it said ${pattern.source}:\n${printed}`)));
      }),
    stop: (signal = 'SIGTERM') => {
      child.kill(signal);
      return status;
    },
  };
}

import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const repository = fileURLToPath(new URL('../../../', import.meta.url));

/** Runs the command line as people run it, on the installation of a data folder; fails with what it said. */
export async function goldenThread(dataDir: string, words: readonly string[]): Promise<void> {
  const child = spawn(
    process.execPath,
    ['--conditions=@golden-thread/source', join(repository, 'packages/cli/src/bin.ts'), ...words],
    {
      cwd: repository,
      env: { ...process.env, DATA_DIR: dataDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    },
  );
  const said: string[] = [];
  child.stdout.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => said.push(chunk.toString('utf8')));
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0)
    throw new Error(`golden-thread ${words.join(' ')} ended with ${String(status)}:\n${said.join('')}`);
}

import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));
const stamp = join(root, 'build/source-hash');

/**
 * Builds the app unless what is built is of these very sources. The first time takes some seconds, after that a few
 * milliseconds.
 *
 * @throws `COUNCIL_BUILD_FAILED` with what the build said.
 */
export async function ensureCouncilBuilt(): Promise<void> {
  const hash = await sourceHash();
  if (existsSync(stamp) && (await readFile(stamp, 'utf8')) === hash) return;
  const development = dirname(createRequire(import.meta.url).resolve('@react-router/dev/package.json'));
  const build = spawn(process.execPath, [join(development, 'bin.cjs'), 'build'], {
    cwd: root,
    env: { ...process.env, NODE_ENV: 'production', NODE_OPTIONS: '' },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const said: Buffer[] = [];
  build.stdout.on('data', (chunk: Buffer) => said.push(chunk));
  build.stderr.on('data', (chunk: Buffer) => said.push(chunk));
  const status = await new Promise<number | null>((resolve, reject) => {
    build.once('error', reject);
    build.once('close', resolve);
  });
  if (status !== 0) {
    throw Object.assign(
      new Error(`The council app does not build:\n${Buffer.concat(said).toString('utf8').trim()}`),
      { code: 'COUNCIL_BUILD_FAILED' },
    );
  }
  await writeFile(stamp, hash);
}

/** A hash of everything the build reads of ours. */
async function sourceHash(): Promise<string> {
  const hash = createHash('sha256');
  for (const file of ['package.json', 'vite.config.ts', 'react-router.config.ts']) {
    hash.update(file).update(await readFile(join(root, file)));
  }
  // The governance page draws with a package of ours, which stands on another.
  for (const folder of ['app', 'public', '../../packages/governance/src', '../../packages/outcomes/src']) {
    const entries = await readdir(join(root, folder), { recursive: true, withFileTypes: true });
    const files = entries
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted();
    for (const file of files) hash.update(relative(root, file)).update(await readFile(file));
  }
  return hash.digest('hex');
}

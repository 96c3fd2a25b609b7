import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, describe, expect, it } from 'vitest';

const folder = await mkdtemp(join(tmpdir(), 'golden-thread-network-'));
afterAll(() => rm(folder, { recursive: true }));
const here = (name: string) => fileURLToPath(new URL(name, import.meta.url));

async function attempts(environment: Readonly<Record<string, string>>) {
  const file = join(folder, `attempts-${Object.keys(environment).join('-')}`);
  await writeFile(file, '');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [
      '--conditions=@golden-thread/source',
      '--require',
      here('no-network-guard.cjs'),
      here('fixture/ask-over-http.ts'),
    ],
    { env: { PATH: process.env['PATH'], NETWORK_ATTEMPTS: file, ...environment } },
  );
  return { stdout, attempts: (await readFile(file, 'utf8')).split('\n').filter(Boolean) };
}

describe('while the gateway starts and answers', () => {
  it('nothing leaves the machine', async () => {
    const { stdout, attempts: made } = await attempts({});
    expect(stdout).toBe('200 undefined\n200 undefined\n');
    expect(made).toEqual([]);
  });

  it('the guard would see it', async () => {
    expect((await attempts({ LEAVE: 'yes' })).attempts).not.toEqual([]);
  });
});

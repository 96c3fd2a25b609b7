import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
} from 'node:fs';
import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import pg from 'pg';
import { afterEach, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../../testing/index.ts';
import { startEmbeddedServer } from './embedded-server.ts';
import type { EmbeddedServer } from './embedded-server.ts';
import { isAlive } from './postmaster-file.ts';
import { runAs } from './run-as.ts';
import { serverUser } from './server-user.ts';

const isRoot = process.getuid?.() === 0;
const starter = fileURLToPath(new URL('./start-for-test.ts', import.meta.url));

const folders: string[] = [];
const running: EmbeddedServer[] = [];
const children: ChildProcess[] = [];

const folder = (): string => {
  const made = temporaryFolder();
  folders.push(made);
  return made;
};

const start = async (dataDir: string, lease: 'machine' | 'process' = 'machine') => {
  const server = await startEmbeddedServer({ dataDir, lease, durable: false });
  running.push(server);
  return server;
};

const ask = async (server: EmbeddedServer, text: string) => {
  const client = new pg.Client({ ...server.address, user: 'postgres', database: 'postgres' });
  await client.connect();
  return client.query(text).finally(() => client.end());
};

/** A process that starts the server and then waits to be killed; gives the postmaster's process id. */
const startElsewhere = async (
  dataDir: string,
  lease: 'machine' | 'process',
): Promise<{ child: ChildProcess; pid: number }> => {
  const child = spawn(process.execPath, ['--conditions=@golden-thread/source', starter, dataDir, lease], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  const pid = await new Promise<number>((resolve, reject) => {
    child.stdout?.once('data', (text: Buffer) => resolve(Number(text.toString())));
    child.once('exit', (code) => reject(new Error(`ended with ${code} before the server was ready`)));
  });
  return { child, pid };
};

const until = async (truth: () => boolean): Promise<void> => {
  while (!truth()) await wait(10);
};

afterEach(async () => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  for (const server of running.splice(0)) await server.stop();
  for (const one of folders.splice(0)) rmSync(one, { recursive: true, force: true });
});

describe('the embedded server', () => {
  it('starts, keeps its records over a stop, and listens in a private folder only', async () => {
    const dataDir = folder();
    const first = await start(dataDir);
    await ask(first, 'create table kept (id int); insert into kept values (7)');
    const { rows } = await ask(
      first,
      `select current_setting('listen_addresses') as tcp, current_setting('data_checksums') as sums,
              current_setting('server_encoding') as encoding, current_setting('server_version_num')::int / 10000 as major`,
    );
    expect(rows).toEqual([{ tcp: '', sums: 'on', encoding: 'UTF8', major: 18 }]);
    expect(statSync(first.address.host).mode & 0o777).toBe(0o700);
    expect(statSync(first.place.folder).uid).not.toBe(0);
    expect(await first.stop()).toBe('stopped');
    await until(() => !isAlive(first.pid()));
    const second = await start(dataDir);
    expect((await ask(second, 'select id from kept')).rows).toEqual([{ id: 7 }]);
  });

  it('is attached to by a second start, and stops only when nobody else is connected', async () => {
    const dataDir = folder();
    const first = await start(dataDir);
    const second = await start(dataDir);
    expect([first.attached, second.attached, second.pid()]).toEqual([false, true, first.pid()]);
    const client = new pg.Client({ ...first.address, user: 'postgres', database: 'postgres' });
    await client.connect();
    expect(await second.stop()).toBe('left-running');
    await client.end();
    expect(await second.stop()).toBe('stopped');
    expect(await first.stop()).toBe('stopped');
  });

  it('starts once when several starts come at the same moment', async () => {
    const dataDir = folder();
    const servers = await Promise.all([start(dataDir), start(dataDir), start(dataDir)]);
    expect(new Set(servers.map((one) => one.pid())).size).toBe(1);
    expect(readdirSync(join(dataDir, 'postgres')).filter((name) => name.startsWith('half-made'))).toEqual([]);
  });

  it('lives in a path with spaces, quotes and letters of other alphabets', async () => {
    const dataDir = join(folder(), `Children's "data", São Tomé`);
    const server = await start(dataDir);
    expect((await ask(server, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
    expect(server.cluster.startsWith(dataDir)).toBe(true);
  });

  it('puts its socket into a short private folder when the path is too long for one', async () => {
    const dataDir = join(folder(), 'deep-'.repeat(12), 'deep-'.repeat(12));
    const server = await start(dataDir);
    folders.push(server.address.host);
    expect(Buffer.byteLength(server.address.host)).toBeLessThanOrEqual(88);
    expect(statSync(server.address.host).mode & 0o777).toBe(0o700);
    expect((await ask(server, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it('is not fooled by the process number of a server that crashed and a stranger that has it now', async () => {
    const dataDir = folder();
    const first = await start(dataDir);
    const file = readFileSync(join(first.cluster, 'postmaster.pid'), 'utf8');
    await first.stop();
    const stranger = spawn('sleep', ['600'], { ...runAs(serverUser(), '/'), stdio: 'ignore' });
    children.push(stranger);
    writeFileSync(join(first.cluster, 'postmaster.pid'), file.replace(/^\d+/, String(stranger.pid)));
    const second = await start(dataDir);
    expect(second.pid()).not.toBe(stranger.pid);
    expect((await ask(second, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
  });

  it.each([5, 100, 300])('makes a whole cluster after being killed %i ms into making one', async (delay) => {
    const dataDir = folder();
    const place = join(dataDir, 'postgres');
    const halves = () => readdirSync(place).filter((name) => name.startsWith('half-made'));
    const child = spawn(
      process.execPath,
      ['--conditions=@golden-thread/source', starter, dataDir, 'durable'],
      {
        stdio: 'ignore',
      },
    );
    await until(() => existsSync(place) && halves().length > 0);
    await wait(delay);
    child.kill('SIGKILL');
    await until(() => child.signalCode !== null);
    const server = await start(dataDir);
    expect((await ask(server, 'select 1 as one')).rows).toEqual([{ one: 1 }]);
    // initdb may outlive its parent for a moment; what it left is removed by the next start
    while (halves().length > 0) await start(dataDir);
    expect(readdirSync(place)).toContain('postgres-18');
  });

  it('refuses a folder that looks like a cluster and is none', async () => {
    const dataDir = folder();
    const first = await start(dataDir);
    await first.stop();
    rmSync(join(first.cluster, 'PG_VERSION'));
    await expect(startEmbeddedServer({ dataDir })).rejects.toMatchObject({ code: 'INITDB' });
  });

  it('refuses a cluster of another major version', async () => {
    const dataDir = folder();
    const first = await start(dataDir);
    await first.stop();
    cpSync(first.cluster, join(first.place.folder, 'postgres-17'), { recursive: true });
    rmSync(first.cluster, { recursive: true });
    await expect(startEmbeddedServer({ dataDir })).rejects.toMatchObject({ code: 'OTHER_MAJOR' });
  });

  it('goes on after kill -9 of the product, and the next start attaches', async () => {
    const dataDir = folder();
    const { child, pid } = await startElsewhere(dataDir, 'machine');
    child.kill('SIGKILL');
    await until(() => child.signalCode !== null);
    const server = await start(dataDir);
    expect([server.attached, server.pid()]).toEqual([true, pid]);
  });

  it('on a lease ends with the process that started it, and takes its folder along', async () => {
    const dataDir = folder();
    const { child, pid } = await startElsewhere(dataDir, 'process');
    expect(isAlive(pid)).toBe(true);
    child.kill('SIGKILL');
    await until(() => !isAlive(pid) && !existsSync(dataDir));
    expect(existsSync(dataDir)).toBe(false);
  });

  it.each(['machine', 'process'] as const)(
    'comes back after kill -9 of the postmaster (lease: %s)',
    async (lease) => {
      const server = await start(folder(), lease);
      await ask(server, 'create table kept (id int); insert into kept values (7)');
      const before = server.pid();
      process.kill(before, 'SIGKILL');
      await until(() => !isAlive(before));
      await server.ensureRunning();
      expect(server.pid()).not.toBe(before);
      expect((await ask(server, 'select id from kept')).rows).toEqual([{ id: 7 }]);
    },
  );
});

const closedFolder = (): string => {
  const made = mkdtempSync(join(tmpdir(), 'golden-thread-closed-'));
  folders.push(made);
  chmodSync(made, 0o700);
  return join(made, 'project', 'data');
};

if (isRoot) {
  describe('root with a project that the server’s user cannot reach', () => {
    it('starts all the same, elsewhere, says so, notes it, and finds it again', async () => {
      const dataDir = closedFolder();
      const first = await start(dataDir);
      folders.push(first.place.folder);
      expect(first.cluster.startsWith(dataDir)).toBe(false);
      expect(first.place.notice).toContain(first.place.folder);
      const pointer = join(dataDir, 'postgres-location.json');
      expect(JSON.parse(readFileSync(pointer, 'utf8'))).toMatchObject({ cluster: first.place.folder });
      await first.stop();
      const second = await start(dataDir);
      expect(second.cluster).toBe(first.cluster);
    });

    it('refuses a copy of the project, and a database that is gone, instead of mixing or losing records', async () => {
      const dataDir = closedFolder();
      const first = await start(dataDir);
      folders.push(first.place.folder);
      await first.stop();
      const copy = closedFolder();
      mkdirSync(copy, { recursive: true });
      cpSync(dataDir, copy, { recursive: true });
      await expect(startEmbeddedServer({ dataDir: copy })).rejects.toMatchObject({
        code: 'CLUSTER_OF_ANOTHER',
      });
      rmSync(first.place.folder, { recursive: true });
      await expect(startEmbeddedServer({ dataDir })).rejects.toMatchObject({ code: 'CLUSTER_GONE' });
    });

    it('refuses a folder somebody else has put in its place', async () => {
      const dataDir = closedFolder();
      const first = await start(dataDir);
      await first.stop();
      const target = first.place.folder;
      rmSync(target, { recursive: true });
      rmSync(join(dataDir, 'postgres-location.json'));
      mkdirSync(target, { mode: 0o777 });
      folders.push(target);
      await expect(startEmbeddedServer({ dataDir })).rejects.toMatchObject({ code: 'FOLDER_NOT_OURS' });
    });
  });
} else {
  describe('an ordinary user', () => {
    it('keeps the cluster inside the data folder', async () => {
      const dataDir = closedFolder();
      const server = await start(dataDir);
      expect(server.cluster).toBe(join(dataDir, 'postgres', 'postgres-18'));
      expect(server.place.notice).toBeUndefined();
    });
  });
}

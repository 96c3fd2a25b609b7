import { chmodSync, cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { postgresMajors, startExternalServer, type ExternalServer } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeVersion } from '../src/checkup/node-version.ts';
import { copyOfRotherham } from './area-folder.ts';
import { runCommand } from './run-command.ts';

const parent = mkdtempSync(join(tmpdir(), 'golden-thread-doctor-'));
const dataDir = join(parent, 'data');
const { parent: areas, folder: area } = copyOfRotherham();
const env = { DATA_DIR: dataDir, COUNCIL_PORT: '0', GATEWAY_PORT: '0', AREAS_DIR: areas };
let server: ExternalServer;

beforeAll(async () => {
  server = await startExternalServer(postgresMajors[0] ?? 18);
  await server.addLogin('weak', '');
});
afterAll(async () => {
  await server.server.stop();
  for (const folder of [parent, areas]) rmSync(folder, { recursive: true, force: true });
});

interface Check {
  readonly check: string;
  readonly ok: boolean;
  readonly code?: string;
  readonly found: string;
  readonly expected?: string;
  readonly whatToDo?: string;
}

async function examine(more: Record<string, string> = {}) {
  const { status, stdout, stderr } = await runCommand(['doctor', '--json'], { env: { ...env, ...more } });
  expect(stderr).toBe('');
  const { ok, checks } = JSON.parse(stdout) as { ok: boolean; checks: readonly Check[] };
  const problems = checks.filter((check) => !check.ok);
  expect(ok).toBe(problems.length === 0);
  expect(status).toBe(ok ? 0 : 1);
  for (const { code, found, expected, whatToDo } of problems)
    for (const part of [code, found, expected, whatToDo]) expect(part).toMatch(/\S/);
  return { checks, problems, codes: problems.map(({ code }) => code), stdout };
}

describe('golden-thread doctor', () => {
  it('finds a machine that can run everything well, and leaves it as it was', async () => {
    const { codes, checks } = await examine();
    expect(codes).toEqual([]);
    expect(checks.map(({ check }) => check)).toEqual(
      expect.arrayContaining(['Node', 'Embedded database', 'Data folder', 'Room', 'Areas']),
    );
    const { stdout, status } = await runCommand(['doctor'], { env });
    expect(stdout).toMatch(/^ok {7}Node: \d+/m);
    expect(stdout).toMatch(/All is well: start can run here\.\n$/);
    expect(status).toBe(0);
  });

  it('says every problem at once, each with what to do', async () => {
    mkdirSync(join(dataDir, 'issuer'), { recursive: true });
    writeFileSync(join(dataDir, 'issuer/key.json'), '{"crv":"Ed25519","d":"kept-very-secret"}');
    chmodSync(join(dataDir, 'issuer/key.json'), 0o644);
    writeFileSync(join(dataDir, 'issuer/forwarding.json'), 'no key', { mode: 0o600 });
    writeFileSync(join(dataDir, 'council-secret'), 'a-council-secret', { mode: 0o600 });
    writeFileSync(join(area, 'posts.json'), '[');
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', () => resolve()));
    const port = String((taken.address() as AddressInfo).port);
    const { codes, stdout } = await examine({ GATEWAY_PORT: port, COUNCIL_PORT: 'three thousand' });
    await new Promise((resolve) => taken.close(resolve));
    expect(codes).toEqual([
      'SECRET_OPEN_TO_OTHERS',
      'SECRET_UNREADABLE',
      'AREA_WITH_ISSUES',
      'PORT_INVALID',
      'PORT_TAKEN',
    ]);
    expect(stdout).not.toMatch(/kept-very-secret|a-council-secret/);
    rmSync(dataDir, { recursive: true });
    writeFileSync(join(area, 'posts.json'), '[]');
  });

  it('says of two folders with one code what is wrong between them, and where both are seen', async () => {
    const fresh = copyOfRotherham();
    const both = join(fresh.parent, 'two of them');
    for (const name of ['one', 'other']) cpSync(fresh.folder, join(both, name), { recursive: true });
    mkdirSync(join(both, 'empty'));
    const { problems } = await examine({ AREAS_DIR: both });
    expect(problems.map(({ check, code }) => `${check} ${code}`)).toEqual([
      'Area one AREA_TWICE',
      'Area other AREA_TWICE',
    ]);
    expect(problems[0]?.whatToDo).toContain(`golden-thread validate '${both}'`);
    rmSync(fresh.parent, { recursive: true });
  });

  it('refuses a data folder that is none and areas that are nowhere', async () => {
    writeFileSync(join(parent, 'file'), '');
    const { codes } = await examine({ DATA_DIR: join(parent, 'file'), AREAS_DIR: join(parent, 'nowhere') });
    expect(codes).toEqual(['DATA_FOLDER_UNUSABLE', 'AREAS_DIR_UNREADABLE']);
  });

  it('tries whether the data folder can be made', async () => {
    const { problems } = await examine({ DATA_DIR: '/proc/golden-thread', AREAS_DIR: '' });
    // Where there is no /proc the root is closed.
    expect(problems[0]?.code).toMatch(/^DATA_FOLDER_(?:UNUSABLE|CLOSED)$/);
  });

  it('asks the server of DATABASE_URL, and makes nothing there', async () => {
    const secret = { DATABASE_SECRET: 'sixteen characters or more', AREAS_DIR: '' };
    const fine = await examine({ ...secret, DATABASE_URL: server.url('not_there_yet') });
    expect(fine.checks.find(({ check }) => check === 'DATABASE_URL')?.found).toMatch(
      /^PostgreSQL \d+, and a login that works; the first start makes the database$/,
    );
    expect(await examine({ ...secret, DATABASE_URL: server.url('postgres') })).toMatchObject({ codes: [] });
    const weak = await examine({ ...secret, DATABASE_URL: server.url('postgres', 'weak') });
    expect(weak.codes).toContain('NO_CREATEROLE');
  });

  it('never shows the password of a server it cannot reach or read the address of', async () => {
    const gone = await examine({ AREAS_DIR: '', DATABASE_URL: 'postgres://u:hunter2@127.0.0.1:1/x' });
    expect(gone.codes).toEqual(['DATABASE_UNREACHABLE']);
    const wrong = await examine({ AREAS_DIR: '', DATABASE_URL: 'mysql://u:hunter2@db/x' });
    expect(wrong.codes).toEqual(['DATABASE_URL_INVALID']);
    for (const { stdout } of [gone, wrong]) expect(stdout).not.toContain('hunter2');
  });

  it('wants the Node the services run on', () => {
    expect(nodeVersion('20.19.0')).toMatchObject({ ok: false, code: 'NODE_TOO_OLD' });
    expect(nodeVersion('24.0.0')).toEqual({ check: 'Node', ok: true, found: '24.0.0' });
  });
});

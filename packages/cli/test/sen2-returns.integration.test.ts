import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeSample } from '@golden-thread/sen2/node';
import { openCluster } from '@golden-thread/subgraph/database';
import { registerAreas } from '@golden-thread/subgraph/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-returns-cli-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const env = { DATA_DIR: join(folder, 'data') };
const run = (...args: readonly string[]) => runCommand(['sen2', ...args], { env });
const json = async (...args: readonly string[]) => {
  const ran = await run(...args, '--json');
  return { ...ran, told: JSON.parse(ran.stdout === '' ? ran.stderr : ran.stdout) };
};
const sample = join(folder, 'sample');
const keyFile = join(folder, 'sen2.key');
const area = 'E08000018';
const tables = () =>
  readdirSync(sample)
    .filter((name) => name.endsWith('.csv'))
    .map((name) => join(sample, name));
const importing = (...more: readonly string[]) =>
  ['import', area, ...tables(), '--year', '2025', '--key-file', keyFile, ...more] as const;

beforeAll(async () => {
  await writeSample(sample, { seed: 1, year: 2025, plans: 200, casework: true });
  await run('key', keyFile);
});

describe('sen2 key', () => {
  it('makes a key that only its owner may read, prints nothing of it and never makes it anew', async () => {
    const text = readFileSync(keyFile, 'utf8');
    expect(text).toMatch(/^[0-9a-f]{64}\n$/u);
    expect(statSync(keyFile).mode & 0o777).toBe(0o600);
    const again = await run('key', keyFile);
    expect(again.status).toBe(2);
    expect(again.stderr).toContain('which is there already');
    expect(readFileSync(keyFile, 'utf8')).toBe(text);
  });
});

describe('sen2 import, list and undo', () => {
  it('know no area that was never served here', async () => {
    expect((await json('list', area)).told.fault.code).toBe('AREA_UNKNOWN');
    const { status, told } = await json(...importing());
    expect([status, told.kept, told.issueCounts]).toEqual([1, false, { AREA_UNKNOWN: 1 }]);
    const cluster = await openCluster({ dataDir: env.DATA_DIR });
    await registerAreas(cluster, 'send', [area]);
    await cluster.close();
    expect((await run('list', 'rotherham')).stdout).toBe('No return has been imported.\n');
  });

  it('keep nothing in a dry run, and a return once', async () => {
    const dry = await run(...importing('--dry-run'));
    expect(dry).toMatchObject({ status: 0, stderr: '' });
    expect(dry.stdout).toContain('Nothing was kept: this was a dry run.');
    expect((await json('list', area)).told).toEqual({ area, returns: [] });

    const first = await run(...importing('--by', 'data officer', '--known-date', '2025-03-03'));
    expect(first.stdout).toMatch(
      /^Return 2025-1 of E08000018 is kept\.\nIt tells of 2024-01-01 to 2024-12-31, and of the plans in force until 2025-01-16\. It counts from 2025-03-03\./u,
    );
    expect(first.stdout).toMatch(/active plans +200/u);
    expect(first.stdout).toContain('It is made up: its header gives the authority 999, which is nobody');
    expect(first.stdout).not.toMatch(/Surname|Forename/u);
    const again = await json(...importing());
    expect([again.status, again.told.status, again.told.returnId]).toEqual([0, 'unchanged', '2025-1']);
    expect((await json('list', area)).told.returns).toMatchObject([{ authority: '999' }]);
    expect((await run('list', area)).stdout).toMatch(
      /^2025-1 +made up .*2025-03-03 +200 .*data officer +counts$/mu,
    );
  });

  it('undo a return, erase it, and keep it again', async () => {
    const undone = await run('undo', area, '2025-1', '--because', 'It was a draft.');
    expect([undone.status, undone.stdout.trim()]).toEqual([
      0,
      'Return 2025-1 of E08000018 is undone: it counts no more from today.',
    ]);
    expect((await run('list', area)).stdout).toMatch(/undone: It was a draft\.$/mu);
    const erased = await run('undo', area, '2025-1', '--because', 'It was a draft.', '--erase');
    expect(erased.stdout).toMatch(/was undone before\.\nIts \d+ records are erased/u);
    const { told } = await json('list', area);
    expect(told.returns).toMatchObject([{ id: '2025-1', state: 'erased', records: { 'active-plans': 200 } }]);
    const back = await json(...importing());
    expect(back.told).toMatchObject({ status: 'imported', returnId: '2025-2', kept: true, issueTotal: 0 });
  });

  it('refuse another key, and print no cell of what is wrong', async () => {
    const other = join(folder, 'other.key');
    await run('key', other);
    const spoilt = join(folder, 'spoilt.xml');
    const text = readFileSync(join(sample, 'return.xml'), 'utf8');
    writeFileSync(spoilt, text.replaceAll('<SENtype>ASD<', '<SENtype>Jack<'));
    const given = (key: string) => ['import', area, spoilt, '--year', '2025', '--key-file', key] as const;
    expect((await json(...given(other))).told).toMatchObject({
      status: 'refused',
      issueCounts: { OTHER_KEY: 1 },
    });
    const broken = await run(...given(other), '--other-key');
    expect(broken.status).toBe(1);
    expect(broken.stdout).toMatch(/^\d+ issues; nothing was kept/u);
    expect(broken.stdout).toMatch(/spoilt\.xml row \d+, SENtype {2}UNKNOWN_CODE/u);
    expect(broken.stdout).not.toMatch(/Jack|Surname/u);
    expect((await json('list', area)).told.returns).toHaveLength(2);
  });

  it('refuse to undo what is not there, or for no reason, half an extract, and a key that is none or that anyone could guess', async () => {
    const code = async (...args: readonly string[]) => (await json(...args)).told.fault.code;
    expect(await code('undo', area, '2025-9', '--because', 'x')).toBe('NOT_A_RETURN');
    expect(await code('undo', area, '2025-2', '--because', ' ')).toBe('NO_REASON');
    expect(await code(...importing('--from', '2025-01-01'))).toBe('FROM_AND_UNTIL');
    expect(await code(...importing('--key-file', join(folder, 'nowhere')))).toBe('KEY_UNREADABLE');
    expect(await code(...importing('--key-file', join(sample, 'person.csv')))).toBe('KEY_TOO_LONG');
    const weak = join(folder, 'weak');
    writeFileSync(weak, `${'a'.repeat(40)}\n`);
    expect(await code(...importing('--key-file', weak))).toBe('KEY_TOO_SHORT');
    writeFileSync(weak, `${'ab'.repeat(15)}\r\n\n`);
    expect(await code(...importing('--key-file', weak))).toBe('KEY_TOO_SHORT');
  });
});

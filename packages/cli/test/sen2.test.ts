import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';
import type { Ran } from './run-command.ts';

const root = mkdtempSync(join(tmpdir(), 'golden-thread-sen2-cli-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
const folder = join(root, 'sample');
const xml = join(folder, 'return.xml');

let made: Ran;
beforeAll(async () => {
  made = await runCommand(['sen2', 'sample', '--size', 'council', '--seed', '1', '--out', folder, '--json'], {
    cwd: root,
  });
});

describe('sen2 sample', () => {
  it('writes a return of nobody as tables and as XML', () => {
    expect(made).toMatchObject({ status: 0, stderr: '' });
    const { plans, files } = JSON.parse(made.stdout);
    expect(plans).toBe(3_600);
    expect([...files].sort()).toEqual(readdirSync(folder).sort());
  });

  it('writes tables of casework beside it where they are asked for, which are checked with it', async () => {
    const whole = join(root, 'whole');
    const args = ['--size', 'council', '--seed', '2', '--casework', '--out', whole];
    expect((await runCommand(['sen2', 'sample', ...args])).status).toBe(0);
    const casework = ['teams', 'advice', 'audits', 'exclusions'].map((name) => join(whole, `${name}.csv`));
    const checked = await runCommand([
      'sen2',
      'check',
      join(whole, 'return.xml'),
      ...casework,
      '--year',
      '2025',
    ]);
    expect(checked.status).toBe(0);
    expect(checked.stdout).toMatch(/with no issues[^]*needs\s+\d+[^]*teams\s+\d+[^]*exclusions\s+\d+/);
  });

  it('writes into no folder that has something in it, and makes up nothing of another kind', async () => {
    const sample = (...args: string[]) => runCommand(['sen2', 'sample', ...args, '--json']);
    const code = async (...args: string[]) => {
      const { status, stderr } = await sample(...args);
      return [status, JSON.parse(stderr).fault.code];
    };
    const out = ['--out', join(root, 'other')];
    expect(await code('--size', 'council', '--seed', '1', '--out', folder)).toEqual([2, 'FOLDER_NOT_EMPTY']);
    expect(await code('--size', 'council', '--seed', '1', '--out', xml)).toEqual([2, 'NOT_A_FOLDER']);
    expect(await code('--size', 'town', '--seed', '1', ...out)).toEqual([2, 'UNKNOWN_SIZE']);
    expect(await code('--size', 'ten', '--seed', 'one', ...out)).toEqual([2, 'NOT_A_WHOLE_NUMBER']);
    expect(await code('--size', 'ten', '--seed', '1', '--year', '2019', ...out)).toEqual([2, 'UNKNOWN_YEAR']);
  });
});

describe('sen2 check', () => {
  const tables = () =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.csv'))
      .map((name) => join(folder, name));

  it('finds nothing wrong with a made-up return, in either form', async () => {
    const fromXml = await runCommand(['sen2', 'check', xml, '--year', '2025', '--json']);
    expect(fromXml).toMatchObject({ status: 0, stderr: '' });
    const report = JSON.parse(fromXml.stdout);
    expect(report).toMatchObject({ fine: true, year: 2025, issues: [], issueCounts: {}, issueTotal: 0 });
    expect(report.records['active-plans']).toBe(3_600);
    const fromTables = await runCommand(['sen2', 'check', ...tables(), '--year', '2025']);
    expect(fromTables.status).toBe(0);
    expect(fromTables.stdout).toMatch(/with no issues[^]*active plans\s+3600/);
  });

  it('lists the first issues, counts all, and prints no cell', async () => {
    const spoilt = join(root, 'spoilt.xml');
    const text = readFileSync(xml, 'utf8');
    writeFileSync(
      spoilt,
      text.replaceAll('<SENtype>ASD<', '<SENtype>Jack<').replace('<RYA>0<', '<RYA>Jill<'),
    );
    const asText = await runCommand(['sen2', 'check', spoilt, '--year', '2025']);
    expect(asText.status).toBe(1);
    expect(asText.stdout).toMatch(/spoilt\.xml row 1, RYA {2}NOT_A_FLAG\n {2}found: {6}4 letters/);
    expect(asText.stdout).toMatch(/UNKNOWN_CODE\s+\d{4}/);
    expect(asText.stdout).not.toMatch(/Jack|Jill|Surname1/);
    const { status, stdout } = await runCommand(['sen2', 'check', spoilt, '--year', '2025', '--json']);
    expect(status).toBe(1);
    const report = JSON.parse(stdout);
    expect(report.issues.length).toBeLessThan(report.issueTotal);
    expect(stdout).not.toMatch(/Jack|Jill|Surname1/);
  });

  it('lists every issue where there are few', async () => {
    const { status, stdout } = await runCommand(['sen2', 'check', xml, '--year', '2024']);
    expect(status).toBe(1);
    expect(stdout).toContain('WRONG_YEAR');
    const few = await runCommand(['sen2', 'check', join(folder, 'person.csv'), '--year', '2025']);
    expect(few.stdout).toMatch(/^7 issues; nothing was kept/);
    expect(few.stdout).not.toContain('in all there are');
  });

  it.each([
    [['nowhere.csv', '--year', '2025'], 'FILE_NOT_FOUND'],
    [[xml, '--year', '2023'], 'UNKNOWN_YEAR'],
    [[xml, '--year', '2025', '--encoding', 'ebcdic'], 'UNKNOWN_ENCODING'],
  ] as const)('refuses %j', async (args, code) => {
    const { status, stderr } = await runCommand(['sen2', 'check', ...args, '--json']);
    expect([status, JSON.parse(stderr).fault.code]).toEqual([2, code]);
  });

  it('is not run by sen2 alone', async () => {
    expect((await runCommand(['sen2'])).status).toBe(2);
  });
});

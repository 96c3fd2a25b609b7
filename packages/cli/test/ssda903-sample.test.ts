import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const root = mkdtempSync(join(tmpdir(), 'golden-thread-ssda903-cli-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));

const sample = (out: string, ...args: string[]) =>
  runCommand(['ssda903', 'sample', '--out', join(root, out), ...args, '--json'], { cwd: root });
const check = async (out: string) =>
  JSON.parse((await runCommand(['ssda903', 'check', join(root, out), '--json'], { cwd: root })).stdout);

describe('ssda903 sample', () => {
  it('writes returns of nobody, a folder a year, in which nothing is wrong', async () => {
    const made = await sample('folders', '--size', '40', '--years', '2023..2024', '--seed', '7');
    expect(made).toMatchObject({ status: 0, stderr: '' });
    const { children, files } = JSON.parse(made.stdout);
    expect(children).toBe(40);
    expect(files).toContain(join('2024', 'social_workers.csv'));
    expect(readdirSync(join(root, 'folders'))).toEqual(['2023', '2024']);
    const { fine, returns, rows } = await check('folders');
    expect([fine, returns.map(({ year }: { year: number }) => year)]).toEqual([true, [2023, 2024]]);
    expect(rows.episodes).toBeGreaterThan(80);
  });

  it('writes them as one file a table with authorities and years, or into an archive', async () => {
    const years = ['--size', '10', '--years', '2024'];
    expect((await sample('la', ...years, '--layout', 'authorities')).status).toBe(0);
    expect((await check('la')).returns).toEqual([{ year: null, from: 'rows', certain: true }]);
    expect(JSON.parse((await sample('zip', ...years, '--zip')).stdout).files).toEqual(['returns.zip']);
    expect((await check('zip')).fine).toBe(true);
  });

  it('writes into no folder that has something in it, and makes up nothing of another kind', async () => {
    const code = async (...args: [string, ...string[]]) => {
      const { status, stderr } = await sample(...args);
      return [status, JSON.parse(stderr).fault.code];
    };
    expect(await code('folders')).toEqual([2, 'FOLDER_NOT_EMPTY']);
    expect(await code('folders/2023/header.csv')).toEqual([2, 'NOT_A_FOLDER']);
    for (const size of ['town', '1000001', '-1'])
      expect(await code('x', '--size', size)).toEqual([2, 'UNKNOWN_SIZE']);
    for (const years of ['2016', '2024..2023', '2021..2022..2023', 'now'])
      expect(await code('x', '--years', years)).toEqual([2, 'UNKNOWN_YEAR']);
    expect(await code('x', '--layout', 'none')).toEqual([2, 'UNKNOWN_LAYOUT']);
    expect(await code('x', '--seed', 'one')).toEqual([2, 'NOT_A_WHOLE_NUMBER']);
  });
});

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';

const script = fileURLToPath(new URL('../../.ci/count-tests.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'golden-thread-count-'));
afterAll(() => rmSync(folder, { recursive: true }));

function count(report: unknown, status: number): string {
  const file = join(folder, 'report.json');
  writeFileSync(file, JSON.stringify(report));
  return spawnSync(process.execPath, [script, file, String(status)], { encoding: 'utf8' }).stdout.trim();
}

const passed = { status: 'passed', assertionResults: [{ status: 'passed' }, { status: 'passed' }] };

describe('the count of tests in continuous integration', () => {
  it('counts what passed', () => {
    expect(count({ numPassedTests: 2, numTotalTests: 2, testResults: [passed] }, 0)).toBe('2 0');
  });

  it('counts a failed and a skipped test as failed', () => {
    const failed = { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'pending' }] };
    expect(count({ numPassedTests: 2, numTotalTests: 4, testResults: [passed, failed] }, 1)).toBe('2 2');
  });

  it('counts a file that could not run', () => {
    const broken = { status: 'failed', assertionResults: [] };
    expect(count({ numPassedTests: 2, numTotalTests: 2, testResults: [passed, broken] }, 1)).toBe('2 1');
  });

  it('counts a run that failed without saying why, and a run of nothing', () => {
    expect(count({ numPassedTests: 2, numTotalTests: 2, testResults: [passed] }, 1)).toBe('2 1');
    expect(count({ numPassedTests: 0, numTotalTests: 0, testResults: [] }, 0)).toBe('0 1');
  });
});

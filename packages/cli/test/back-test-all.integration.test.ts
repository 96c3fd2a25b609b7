import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { PooledBackTestRow } from '@golden-thread/projection';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const lait = fileURLToPath(new URL('../../../../shared/data/dfe-lait/', import.meta.url));
const here = existsSync(lait);
if (!here) {
  console.warn(
    'Left out: ../shared/data/dfe-lait is not here, so the intervals were not tried on all indicators.',
  );
}

/** The authorities with an odd number: those with an even one had a say in how wide intervals are. */
async function oddHalf(): Promise<readonly PooledBackTestRow[]> {
  const { stdout } = await runCommand([
    'back-test',
    `${lait}lait_long.parquet`,
    '--indicator',
    'all',
    '--authorities',
    'odd',
    '--dictionary',
    `${lait}lait_data_dictionary.csv`,
    '--json',
  ]);
  return (JSON.parse(stdout) as { rows: readonly PooledBackTestRow[] }).rows;
}

const rows = here ? await oddHalf() : [];

describe('intervals over every indicator of the published table', () => {
  it('are told for each method and horizon where the table is', () =>
    expect(rows).toHaveLength(here ? 21 : 0));

  it('hold between 75 and 85 % of what came to the authorities that had no say in them', () => {
    for (const { method, horizonYears, coveragePercent } of rows) {
      expect(coveragePercent, `${method}, ${horizonYears} ahead`).toBeGreaterThanOrEqual(75);
      expect(coveragePercent, `${method}, ${horizonYears} ahead`).toBeLessThanOrEqual(85);
    }
  });

  it('hold what docs/back-tests.md prints', () => {
    const page = readFileSync(new URL('../../../docs/back-tests.md', import.meta.url), 'utf8');
    const printed = page
      .slice(page.indexOf('| Odd hold'))
      .replace(/\n\n[^]*$/, '')
      .split('\n')
      .filter((line) => /^\| \S+ +\| \d/.test(line))
      .map((line) => line.split('|').map((cell) => cell.trim()));
    const expected = rows.map(({ method, horizonYears, indicators, heldOut, coveragePercent }) =>
      [method, horizonYears, indicators, heldOut, `${coveragePercent.toFixed(1)} %`].map(String),
    );
    expect(here ? printed.map((cells) => cells.slice(1, 6)) : []).toEqual(expected);
  });
});

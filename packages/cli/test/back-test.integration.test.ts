import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { BackTestRow } from '@golden-thread/projection';
import { describe, expect, it } from 'vitest';
import { runCommand } from './run-command.ts';

const lait = fileURLToPath(new URL('../../../../shared/data/dfe-lait/', import.meta.url));

const indicators = existsSync(lait)
  ? [
      { called: 'looked-after children at 31 March', short: 'LACnum' },
      { called: 'EHC plans in January', short: 'SEN_CASES_JAN' },
    ]
  : [];
if (indicators.length === 0) {
  console.warn(
    'Left out: ../shared/data/dfe-lait is not here, so nothing was back-tested on the published tables.',
  );
}

async function backTest(short: string): Promise<{ text: string; rows: readonly BackTestRow[] }> {
  const { stdout } = await runCommand([
    'back-test',
    `${lait}lait_long.parquet`,
    '--indicator',
    short,
    '--dictionary',
    `${lait}lait_data_dictionary.csv`,
    '--json',
  ]);
  return { text: stdout, rows: JSON.parse(stdout) as readonly BackTestRow[] };
}

const tested = new Map(
  await Promise.all(indicators.map(async ({ short }) => [short, await backTest(short)] as const)),
);

describe('a back-test on the published tables', () => {
  it('is made where the tables are', () => expect(tested.size).toBe(existsSync(lait) ? 2 : 0));

  it.each(indicators)(
    'has intervals that hold between 75 and 85 % of what came, by each method: $called',
    ({ short }) => {
      const rows = tested.get(short)?.rows ?? [];
      for (const method of new Set(rows.map((row) => row.method))) {
        const own = rows.filter((row) => row.method === method);
        const held = own.reduce((sum, row) => sum + row.heldOut, 0);
        const inside = own.reduce(
          (sum, row) => sum + (row.heldOut * (row.coveragePercent as number)) / 100,
          0,
        );
        expect(inside / held, method).toBeGreaterThanOrEqual(0.75);
        expect(inside / held, method).toBeLessThanOrEqual(0.85);
      }
      for (const row of rows.filter(({ method }) => method === 'best')) {
        expect(row.coveragePercent, `best, ${row.horizonYears} ahead`).toBeGreaterThanOrEqual(75);
        expect(row.coveragePercent, `best, ${row.horizonYears} ahead`).toBeLessThanOrEqual(85);
      }
    },
  );

  it.each(indicators)('is made over nearly every local authority: $called', ({ short }) => {
    const rows = tested.get(short)?.rows ?? [];
    expect(rows).toHaveLength(21);
    for (const row of rows) expect(row.areas).toBeGreaterThanOrEqual(147);
  });

  const errorOf = (short: string, method: string, years: number): number =>
    tested.get(short)?.rows.find((row) => row.method === method && row.horizonYears === years)
      ?.meanAbsolutePercentageError as number;
  const horizons = indicators.length === 0 ? [] : [1, 2, 3];

  it.each(horizons)(
    'sees no change beat both council methods for looked-after numbers, %d years ahead',
    (years) => {
      for (const method of ['average-percentage-change', 'least-squares'])
        expect(errorOf('LACnum', 'no-change', years)).toBeLessThan(errorOf('LACnum', method, years));
    },
  );

  it.each(horizons)('sees both council methods beat no change for EHC plans, %d years ahead', (years) => {
    for (const method of ['average-percentage-change', 'least-squares'])
      expect(errorOf('SEN_CASES_JAN', method, years)).toBeLessThan(
        errorOf('SEN_CASES_JAN', 'no-change', years),
      );
  });

  it.each(indicators)('is the same twice, byte for byte: $called', async ({ short }) => {
    expect((await backTest(short)).text).toBe(tested.get(short)?.text);
  });

  it.each(indicators)('is what docs/back-tests.md prints: $called', ({ short }) => {
    const page = readFileSync(new URL('../../../docs/back-tests.md', import.meta.url), 'utf8');
    const printed = page
      .slice(page.indexOf(`(\`${short}\`,`))
      .split('\n')
      .filter((line) => /^\| \S+ +\| \d/.test(line))
      .slice(0, 21)
      .map((line) => line.split('|').map((cell) => cell.trim()));
    expect(printed.map((cells) => cells.slice(1, -1))).toEqual(
      (tested.get(short)?.rows ?? []).map((row) => [
        row.method,
        String(row.horizonYears),
        String(row.areas),
        String(row.heldOut),
        row.meanAbsolutePercentageError?.toFixed(2),
        row.medianAbsolutePercentageError?.toFixed(2),
        row.meanAbsoluteScaledError?.toFixed(2),
        `${row.coveragePercent?.toFixed(1)} %`,
      ]),
    );
  });
});

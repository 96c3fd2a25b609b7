import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { calendarYear, dayPeriod } from '@golden-thread/outcomes';
import { readSen2, writeSample } from '@golden-thread/sen2/node';
import { sampleSizes } from '@golden-thread/sen2/sample';
import { isCasework } from '@golden-thread/sen2';
import type { Sen2Row } from '@golden-thread/sen2';
import { annualReturn, periodsWithin, recordsFromReturn, sendMeasures } from '@golden-thread/send/measures';
import type { MeasureRecords, MeasureResult } from '@golden-thread/send/measures';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-measures-'));
const year = calendarYear(2024);
const lastDay = dayPeriod('2024-12-31');
const asAt = '2025-03-31';
const rows: Sen2Row[] = [];
let records: MeasureRecords;

/** What one measure gives of the sample. */
function measured(id: string, period = year, of = records): readonly MeasureResult[] {
  const found = sendMeasures.find((each) => each.id === id);
  if (found === undefined) throw new Error(`There is no measure ${id}.`);
  return found.compute({ records: of, period, asAt });
}
const one = (id: string, period = year) => measured(id, period)[0] as MeasureResult;

/** The rows of a module whose values are such. */
function having(module: Sen2Row['module'], values: Readonly<Record<string, unknown>>) {
  return rows.filter(
    (row) =>
      row.module === module &&
      Object.entries(values).every(([field, value]) => Reflect.get(row.values, field) === value),
  );
}

beforeAll(async () => {
  const { csv } = await writeSample(folder, { seed: 1, year: 2025, plans: sampleSizes.council });
  const key = Uint8Array.from({ length: 32 }, (_each, at) => at);
  const onIssue = (issue: object) => {
    throw new Error(JSON.stringify(issue));
  };
  for await (const batch of readSen2(csv, { year: 2025, key, onIssue }))
    rows.push(...batch.filter((row) => !isCasework(row)));
  const told = { collectionYear: 2025, censusDate: '2025-01-16', knownDate: '2025-02-28' };
  records = recordsFromReturn(rows, annualReturn({ returnId: 'sample', ...told }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("a council's made-up return, measured", () => {
  it('has the requests of the year that its rows have, months adding up', () => {
    const received = rows.filter(
      (row) => row.module === 'requests' && (row.values.ReceivedDate ?? '').startsWith('2024'),
    );
    const total = one('requests-received').value;
    expect(total).toBe(received.length);
    expect(total).toBeGreaterThan(500);
    const months = periodsWithin(year, 'month').map((month) => one('requests-received', month).value ?? 0);
    expect(months).toHaveLength(12);
    expect(months.reduce((sum, each) => sum + each, 0)).toBe(total);
  });

  it('has the plans issued and their 20 weeks, by month, quarter and year', () => {
    const issued = having('assessments', { AssessmentOutcome: 'Y' });
    const excused = having('assessments', { AssessmentOutcome: 'Y', Week20: true });
    const [all, without] = [one('plans-in-time'), one('plans-in-time-without-exceptions')];
    expect([one('plans-issued').value, all.denominator, without.denominator]).toEqual([
      issued.length,
      issued.length,
      issued.length - excused.length,
    ]);
    expect(excused.length).toBeGreaterThan(0);
    // Exceptions are made up for late plans only, so leaving them out takes none that was in time.
    expect(without.numerator).toBe(all.numerator);
    expect(all.value).toBeGreaterThan(40);
    expect(all.value).toBeLessThan(52);
    for (const kind of ['month', 'quarter'] as const) {
      const parts = periodsWithin(year, kind).map((period) => one('plans-in-time', period));
      expect(parts.flatMap((part) => part.records.of).toSorted()).toEqual(all.records.of.toSorted());
    }
  });

  it('has what was decided on requests, and why plans ceased, as the codes of its rows say', () => {
    const decided = measured('request-decisions');
    expect(decided.map(({ numerator }) => numerator)).toEqual([
      rows.filter(
        (row) =>
          row.module === 'requests' &&
          row.values.RequestOutcome === 'Y' &&
          (row.values.RequestOutcomeDate ?? '').startsWith('2024'),
      ).length,
      having('requests', { RequestOutcome: 'N' }).length,
    ]);
    const moved = measured('plans-ceased').find(({ part }) => part === 'transferred');
    expect(moved?.numerator).toBe(having('named-plans', { CeaseReason: '5' }).length);
    expect(moved?.denominator).toBe(
      rows.filter((row) => row.module === 'named-plans' && row.values.CeaseReason !== null).length,
    );
  });

  it('has every plan in force once by need and by placement, and those with two needs twice', () => {
    for (const id of ['primary-needs', 'placements']) {
      const parts = measured(id, lastDay);
      expect(new Set(parts.map(({ denominator }) => denominator))).toEqual(new Set([sampleSizes.council]));
      expect(parts.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)).toBe(sampleSizes.council);
      expect(parts.find(({ part }) => part === 'unknown')?.numerator).toBe(0);
    }
    const autistic = measured('primary-needs', lastDay).find(({ part }) => part === 'ASD');
    expect(autistic?.numerator).toBe(having('needs', { SENtype: 'ASD', SENtypeRank: '1' }).length);
    const any = measured('needs-of-any-rank', lastDay);
    expect(any.reduce((sum, { numerator }) => sum + (numerator ?? 0), 0)).toBe(having('needs', {}).length);
  });

  it('has about four in five annual reviews actioned, as it is made up', () => {
    const { value, numerator, denominator } = one('reviews-actioned', lastDay);
    const due = one('reviews-due', lastDay).value ?? 0;
    expect(due).toBeGreaterThan(2500);
    expect(denominator).toBeLessThanOrEqual(due);
    expect(numerator).toBeLessThan(denominator ?? 0);
    expect(value).toBeGreaterThan(75);
    expect(value).toBeLessThan(85);
  });

  it('has no answer of advice, nor of a year of which a part is gone, nor before it was known', () => {
    expect(one('advice-in-time')).toMatchObject({
      value: null,
      reason: 'The records do not tell of advice.',
    });
    expect(one('plans-issued', calendarYear(2023)).value).toBeNull();
    const early = sendMeasures.map((each) => each.compute({ records, period: year, asAt: '2025-01-31' }));
    expect(early.flat().every(({ numerator }) => (numerator ?? 0) === 0)).toBe(true);
  });
});

import { rmSync } from 'node:fs';
import { customPeriod } from '@golden-thread/outcomes';
import { periodsWithin, sendMeasures, type MeasureRecords } from '@golden-thread/send/measures';
import { writeSample } from '@golden-thread/sen2/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protectSeries } from '../src/protection/protect-series.ts';
import type { SendRecords } from '../src/records/kept-records.ts';
import { measureSeries } from '../src/records/measure-series.ts';
import { recordsFromFiles } from './figures/records-from-files.ts';
import { returnFolder } from './returns/sample-return.ts';

const told = {
  returnId: '2025-1',
  fromDate: '2024-01-01',
  untilDate: '2024-12-31',
  censusDate: '2025-01-16',
  knownDate: '2025-03-03',
};
const kept = {
  id: told.returnId,
  sequence: 1,
  layoutYear: 2025,
  ...told,
  undoneDate: null,
  undoneBecause: null,
  erasedDate: null,
  importedAt: '',
  records: {},
};

describe('the cells that measures are made of', () => {
  const folder = returnFolder();
  let records: MeasureRecords;
  beforeAll(async () => {
    const { csv, casework } = await writeSample(`${folder.folder}/sample`, {
      seed: 5,
      year: 2025,
      plans: 300,
      casework: true,
    });
    records = await recordsFromFiles([...csv, ...casework], told);
  }, 60_000);
  afterAll(() => rmSync(folder.folder, { recursive: true, force: true }));

  it.each(['month', 'quarter', 'calendar-year'] as const)(
    'add up by %s to what the measures give, were nothing rounded',
    async (by) => {
      const asAt = '2025-03-03';
      const sendRecords = {
        asOf: asAt,
        returns: [kept],
        measureRecords: () => Promise.resolve([{ kept, records }]),
      } as unknown as SendRecords;
      const periods = periodsWithin(customPeriod('2024-01-01', '2024-12-31'), by);
      const exact = await measureSeries(sendRecords, sendMeasures, periods);
      const protectedSeries = await protectSeries({
        measures: sendMeasures,
        periods,
        asAt,
        exact: (measures, months) => measureSeries(sendRecords, measures, months),
        all: sendMeasures,
        round: (_, count) => count,
      });
      let compared = 0;
      for (const { definition, part, results } of exact) {
        // Codes of work-based learning have no cells of their own.
        if (definition.id === 'young-people-in-work-based-learning') continue;
        const own = protectedSeries.find(
          (each) => each.definition.id === definition.id && each.part === part,
        );
        results.forEach(({ numerator, denominator, value, unit }, at) => {
          const given = own?.results[at];
          expect([given?.numerator, given?.denominator], `${definition.id} ${part} ${at}`).toEqual([
            numerator,
            denominator,
          ]);
          if (unit === 'count' || Number(denominator) >= 10)
            expect(given?.value).toBeCloseTo(Number(value), 9);
          compared += Number(numerator) > 0 ? 1 : 0;
        });
      }
      expect(compared).toBeGreaterThan(by === 'calendar-year' ? 50 : 150);
    },
    60_000,
  );
});

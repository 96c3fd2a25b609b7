import { rmSync } from 'node:fs';
import { addDays, customPeriod } from '@golden-thread/outcomes';
import { clockCases, dueList, type DueCounts } from '@golden-thread/send/due';
import { periodsWithin, sendMeasures, type MeasureRecords } from '@golden-thread/send/measures';
import { writeSample } from '@golden-thread/sen2/node';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { protectDueList } from '../src/protection/protect-due-list.ts';
import { protectSeries } from '../src/protection/protect-series.ts';
import { roundCells } from '@golden-thread/subgraph/protection';
import { givenAway, isCount, noNotes } from '@golden-thread/subgraph/testing';
import type { SendRecords } from '../src/records/kept-records.ts';
import { measureSeries } from '../src/records/measure-series.ts';
import type { SeenRow } from './disclosure/answers.ts';
import { noteDueLists, noteFigures } from './disclosure/attack-on-counts.ts';
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

const asAt = told.knownDate;
const weeks = [2, 4, 6];

/** The records of a made-up return of so many plans, with casework beside it. */
async function sampleRecords(folder: string, seed: number, plans: number): Promise<MeasureRecords> {
  const sample = { seed, year: 2025, plans, casework: true } as const;
  const { csv, casework } = await writeSample(`${folder}/${seed}`, sample);
  return recordsFromFiles([...csv, ...casework], told);
}

/** Stands for the reader of the database. */
const sendRecordsOf = (records: MeasureRecords): SendRecords =>
  ({
    asOf: asAt,
    returns: [kept],
    measureRecords: () => Promise.resolve([{ kept, records }]),
  }) as unknown as SendRecords;

describe('the cells that measures are made of', () => {
  const folder = returnFolder();
  let records: MeasureRecords;
  beforeAll(async () => {
    records = await sampleRecords(folder.folder, 5, 300);
  }, 60_000);
  afterAll(() => rmSync(folder.folder, { recursive: true, force: true }));

  it.each(['month', 'quarter', 'calendar-year'] as const)(
    'add up by %s to what the measures give, were nothing rounded',
    async (by) => {
      const sendRecords = sendRecordsOf(records);
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

describe('small areas made up by the dozen', () => {
  const folder = returnFolder();
  afterAll(() => rmSync(folder.folder, { recursive: true, force: true }));

  const seen = (counts: DueCounts) => ({ ...counts, unknown: counts.untold });

  it.each([8, 20, 45, 100])(
    'give a solver no count, with %i plans',
    async (plans) => {
      const records = await sampleRecords(folder.folder, 200 + plans, plans);
      const periods = periodsWithin(customPeriod('2024-01-01', '2024-12-31'), 'month');
      const exact = await measureSeries(sendRecordsOf(records), sendMeasures, periods);
      for (const byte of [1, 2, 3]) {
        const round = roundCells(new Uint8Array(32).fill(byte));
        const series = await protectSeries({
          measures: sendMeasures,
          periods,
          asAt,
          exact: (measures) =>
            Promise.resolve(
              exact.filter(({ definition }) => measures.some(({ id }) => id === definition.id)),
            ),
          all: sendMeasures,
          round,
        });
        const notes = noNotes();
        noteFigures(
          notes,
          series.map((each) => ({ ...each, protection: 'ROUNDED', figures: each.results })),
          'first',
        );
        const lists = Array.from({ length: 12 }, (_, week) => {
          const day = addDays(asAt, 7 * week);
          const list = dueList(clockCases(records, day).cases, { asAt: day, weeks });
          return protectDueList(list, weeks, asAt, round).rows.map((row): SeenRow => ({
            ...row,
            clock: { id: row.clock },
            owed: seen(row.owed),
            excused: seen(row.excused),
            unknownBecause: [],
          }));
        });
        noteDueLists(notes, lists, 'first');
        expect(notes.cells.filter(({ id }) => isCount(id)).length).toBeGreaterThan(1_500);
        expect(givenAway(notes)).toEqual([]);
      }
    },
    60_000,
  );
});

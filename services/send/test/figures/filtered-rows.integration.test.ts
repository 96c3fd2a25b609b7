import { addDays, customPeriod } from '@golden-thread/outcomes';
import { clockCases, dueList } from '@golden-thread/send/due';
import { sendMeasures } from '@golden-thread/send/measures';
import type { ServiceDatabase } from '@golden-thread/subgraph/database';
import type { ModuleColumn } from '@golden-thread/subgraph/returns';
import { postgresMajors, testDatabase, type TestDatabase } from '@golden-thread/subgraph/testing';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { sendSchema, type SendTables } from '../../src/database/send-tables.ts';
import { kindsOf } from '../../src/records/measure-kinds.ts';
import { readReturns } from '../../src/records/read-returns.ts';
import { sendRecords } from '../../src/records/send-records.ts';
import { caseworkTables, moduleTables } from '../../src/returns/module-tables.ts';
import { council, registerAreas } from '../returns/sample-return.ts';

const tables = Object.values({ ...moduleTables, ...caseworkTables });
const scope = { area: council, seesChildren: true, mayAddChildren: true };
const dayOfYears = fc.integer({ min: 0, max: 520 }).map((days) => addDays('2023-12-01', days));

/** Codes that mean something, and one that means nothing. */
const codes: Readonly<Record<string, readonly string[]>> = {
  request_outcome: ['Y', 'N', 'A', 'W', 'H', '?'],
  assessment_outcome: ['Y', 'N', 'A', 'W', 'H', '?'],
  review_outcome: ['A', 'C', 'M', '?'],
  cease_reason: ['1', '5', '?'],
  exported: ['999'],
  source: ['education', 'health'],
  team: ['North', 'South'],
  birth_month: ['2008-02', '2015-09'],
};

function cellOf({ column, type }: ModuleColumn): fc.Arbitrary<unknown> {
  if (column === 'pseudonym') return fc.constant(null);
  if (type === 'date') return fc.option(dayOfYears, { freq: 2 });
  if (type === 'boolean') return fc.option(fc.boolean());
  return fc.option(fc.constantFrom(...(codes[column] ?? ['1', '2'])), { freq: 4 });
}

/** A return of any rows: also such as no council would send, that hang on nothing or on the same thing twice. */
const anyReturn = fc.record(
  Object.fromEntries(
    tables.map(({ table, columns }) => [
      table,
      fc.array(
        fc.record({
          parent: fc.option(fc.integer({ min: 1, max: 6 }), { freq: 9 }),
          ...Object.fromEntries(columns.map((each) => [each.column, cellOf(each)])),
        }),
        { maxLength: 6 },
      ),
    ]),
  ),
) as fc.Arbitrary<Readonly<Record<string, readonly object[]>>>;

describe.each(postgresMajors)('rows that are passed over, on PostgreSQL %i', (major) => {
  let test: TestDatabase;
  let database: ServiceDatabase<SendTables>;
  let sequence = 0;
  beforeAll(async () => {
    test = await testDatabase({ schemas: [sendSchema], major });
    await registerAreas(test);
    database = test.service<SendTables>('send');
  }, 60_000);
  afterAll(() => test.close());

  /** Keeps rows as a return that takes the place of the one before. */
  const keep = (given: Readonly<Record<string, readonly object[]>>) =>
    database.withArea(scope, async (queries) => {
      sequence += 1;
      const id = `2025-${sequence}`;
      for (const [table, rows] of Object.entries(given)) {
        if (rows.length === 0) continue;
        const values = rows.map((row, at) => ({ area: council, return_id: id, row: at + 1, ...row }));
        await queries
          .insertInto(table as 'casework_team')
          .values(values as never)
          .execute();
      }
      await queries
        .insertInto('sen2_return')
        .values({
          area: council,
          id,
          sequence,
          layout_year: 2025,
          from_date: '2024-01-01',
          until_date: '2024-12-31',
          census_date: '2025-01-16',
          known_date: '2025-01-16',
          content_sha256: sequence.toString(16).padStart(64, '0'),
          key_check: 'k'.repeat(43),
          records: JSON.stringify({ teams: 0, advice: 0, audits: 0, exclusions: 0 }),
          imported_at: '2025-01-16T10:00:00.000Z',
          imported_by: 'a test',
        })
        .execute();
    });
  const recordsAsAt = async (day: string) =>
    sendRecords(database, scope, await database.readArea(scope, readReturns), day);

  it('are owed nothing, by the rules over every row', async () => {
    const asked = fc.integer({ min: 0, max: 120 }).map((days) => addDays('2025-01-16', days));
    let owed = 0;
    await fc.assert(
      fc.asyncProperty(anyReturn, asked, async (given, asAt) => {
        await keep(given);
        const records = await recordsAsAt(asAt);
        const [all] = await records.measureRecords(['requests', 'assessments', 'plans', 'teams', 'advice']);
        const few = await records.owedRecords();
        const listOf = (from: NonNullable<typeof few>) => {
          const { cases, untold } = clockCases(from.records, asAt);
          // What was over before the time of the return is owed nothing, and is told of only where it is read.
          const open = untold.filter(({ because }) => !because.includes('before the time'));
          return { ...dueList(cases, { asAt, weeks: [2, 4, 6] }), open };
        };
        const list = listOf(few!);
        expect(list).toEqual(listOf(all!));
        owed += list.total;
      }),
      { numRuns: 60 },
    );
    expect(owed).toBeGreaterThan(100);
  }, 60_000);

  it('are counted in no measure, and left out of none, by the rules over every row', async () => {
    const month = fc.integer({ min: 0, max: 11 }).map((at) => {
      const startDate = addDays('2024-01-01', at * 30);
      return customPeriod(startDate, addDays(startDate, 29));
    });
    await fc.assert(
      fc.asyncProperty(anyReturn, month, fc.constantFrom(...sendMeasures), async (given, period, measure) => {
        await keep(given);
        const asAt = '2025-04-30';
        const records = await recordsAsAt(asAt);
        const resultsOf = ([from]: Awaited<ReturnType<typeof records.measureRecords>>) =>
          measure.compute({ records: from!.records, period, asAt });
        const kinds = kindsOf(measure);
        expect(resultsOf(await records.measureRecords(kinds, period))).toEqual(
          resultsOf(await records.measureRecords(kinds)),
        );
      }),
      { numRuns: 120 },
    );
  }, 60_000);
});

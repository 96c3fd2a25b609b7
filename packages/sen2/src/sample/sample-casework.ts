import { caseworkColumns } from '../casework/casework-columns.ts';
import { caseworkLayout } from '../casework/casework-layout.ts';
import type { CaseworkTable } from '../casework/casework-row.ts';
import { chanceFrom } from '@golden-thread/return-files';
import { sampleAdvice } from './sample-advice.ts';
import { sampleAudits, sampleExclusions, sampleTeams } from './sample-casework-rows.ts';
import type { CaseworkRows } from './sample-casework-rows.ts';
import type { SamplePiece } from './sample-csv.ts';
import { firstDayOf } from './sample-day.ts';
import { samplePeople } from './sample-people.ts';
import type { SampleOptions } from './sample-people.ts';

const peopleToAPiece = 500;

/** What makes up the rows of each table about one person. */
const makers: readonly (readonly [CaseworkTable, CaseworkRows])[] = [
  ['teams', sampleTeams],
  ['advice', sampleAdvice],
  ['audits', sampleAudits],
  ['exclusions', sampleExclusions],
];

/**
 * The tables of casework beside a made-up return, of the same people as the return of the same options: first every header, then rows.
 * Nobody without a number is in them.
 *
 * @throws Defect `BAD_SAMPLE` as `samplePeople`.
 * @example
 * [...sampleCasework({ seed: 1, year: 2025, plans: 0 })][0]?.text; // => 'UPN,UniqueLearnerNumber,RequestReceivedDate,Team\n'
 */
export function* sampleCasework(options: SampleOptions): Generator<SamplePiece> {
  const chance = chanceFrom(options.seed + 1_000_003);
  const lastDay = firstDayOf(options.year) - 1;
  const columns = new Map(
    caseworkLayout.map((layout) => [
      layout.table,
      caseworkColumns(layout, options.year).map(({ name }) => name),
    ]),
  );
  for (const [table] of makers) yield { table, text: `${columns.get(table)?.join(',')}\n` };
  const waiting = new Map<CaseworkTable, string[]>(makers.map(([table]) => [table, []]));
  const flush = function* (): Generator<SamplePiece> {
    for (const [table, rows] of waiting) {
      if (rows.length > 0) yield { table, text: rows.join('') };
      rows.length = 0;
    }
  };
  let people = 0;
  for (const person of samplePeople(options)) {
    const { UPN, UniqueLearnerNumber } = person.fields;
    if (UPN === undefined && UniqueLearnerNumber === undefined) continue;
    for (const [table, rowsOf] of makers)
      for (const fields of rowsOf(person, { chance, lastDay })) {
        const row: Readonly<Record<string, string | undefined>> = { UPN, UniqueLearnerNumber, ...fields };
        waiting.get(table)?.push(
          `${columns
            .get(table)
            ?.map((name) => row[name] ?? '')
            .join(',')}\n`,
        );
      }
    people += 1;
    if (people % peopleToAPiece === 0) yield* flush();
  }
  yield* flush();
}

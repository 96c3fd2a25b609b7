import { clockCases, dueList, type DueList } from '@golden-thread/send/due';
import type { LeftOut } from '@golden-thread/send/measures';
import type { KeptReturn, SendRecords } from './kept-records.ts';

/** The weeks that are asked about. */
export const DUE_WEEKS: readonly number[] = [2, 4, 6];

/** What is owed in an area as at a day, exact, and of which return it was read. */
export interface DueOfArea {
  readonly kept: KeptReturn | null;
  readonly list: DueList;
  /** Records of which something may be owed and a clock cannot be made. */
  readonly untold: readonly LeftOut[];
}

/** Reads what is late and what falls due from the return that tells of the latest day. */
export async function dueOfArea(records: SendRecords): Promise<DueOfArea> {
  const question = { asAt: records.asOf, weeks: DUE_WEEKS };
  const owed = await records.owedRecords();
  if (owed === null) return { kept: null, list: dueList([], question), untold: [] };
  const { cases, untold } = clockCases(owed.records, records.asOf);
  return { kept: owed.kept, list: dueList(cases, question), untold };
}

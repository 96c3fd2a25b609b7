import type { IsoDate, Period } from '@golden-thread/outcomes';
import { recordsFromReturn, type MeasureRecords, type ReturnRow } from '@golden-thread/send/measures';
import type { AreaScope, ServiceDatabase } from '@golden-thread/subgraph/database';
import type { SendTables } from '../database/send-tables.ts';
import type { KeptReturn, RecordKind, RecordsOfReturn, SendRecords } from './kept-records.ts';
import { readOwedRows } from './owed-rows.ts';
import { readReturnRows } from './return-rows.ts';
import { latestReturn, returnsAsAt } from './returns-as-at.ts';
import { filtersOfMeasures } from './row-filters.ts';

/**
 * The records of an area as at a day, exact: whoever calls it has asked the policy. Rows are read for one question, and kept for none.
 *
 * @param all - every return of the area.
 */
export function sendRecords(
  database: ServiceDatabase<SendTables>,
  scope: AreaScope,
  all: readonly KeptReturn[],
  asOf: IsoDate,
): SendRecords {
  const returns = returnsAsAt(all, asOf);
  const ofReturn = ({ id: returnId }: KeptReturn) => ({ area: scope.area, returnId });
  return {
    asOf,
    returns,
    measureRecords: (kinds, time) =>
      database.readArea(scope, async (queries) => {
        const asked = new Set(kinds);
        const found: RecordsOfReturn[] = [];
        for (const kept of returns.filter((each) => time === undefined || tellsOf(each, time))) {
          const of = ofReturn(kept);
          const rows = await readReturnRows(queries, of, filtersOfMeasures(of, asked, time ?? null));
          found.push({ kept, records: only(kinds, recordsOf(kept, rows)) });
        }
        return found;
      }),
    owedRecords: async () => {
      const kept = latestReturn(returns);
      if (kept === null) return null;
      const rows = await database.readArea(scope, (queries) => readOwedRows(queries, ofReturn(kept), asOf));
      return { kept, records: recordsOf(kept, rows) };
    },
  };
}

/** The rows of a return as records. */
function recordsOf(kept: KeptReturn, rows: readonly ReturnRow[]): MeasureRecords {
  const { id: returnId, fromDate, untilDate, censusDate, knownDate, records } = kept;
  const casework = (['advice', 'audits', 'exclusions'] as const).filter((kind) => kind in records);
  return recordsFromReturn(rows, { returnId, fromDate, untilDate, censusDate, knownDate, casework });
}

function tellsOf({ fromDate, censusDate }: KeptReturn, time: Period): boolean {
  return fromDate <= time.endDate && time.startDate <= censusDate;
}

/** Rows that others hang on are read beside those asked for: a part of a kind must not pass for the whole of it. */
function only(kinds: readonly RecordKind[], records: MeasureRecords): MeasureRecords {
  const plans = kinds.some((kind) => ['plans', 'needs', 'placements', 'birth-months'].includes(kind));
  return {
    ...records,
    requests: kinds.includes('requests') ? records.requests : null,
    assessments: kinds.includes('assessments') ? records.assessments : null,
    plans: plans ? records.plans : null,
    advice: kinds.includes('advice') ? records.advice : null,
    audits: kinds.includes('audits') ? records.audits : null,
    exclusions: kinds.includes('exclusions') ? records.exclusions : null,
  };
}

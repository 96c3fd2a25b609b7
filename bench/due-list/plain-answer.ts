import { calendarYear } from '@golden-thread/outcomes';
import { clockCases, dueList } from '@golden-thread/send/due';
import { periodsWithin, plansInTime, recordsFromReturn, type ReturnRow } from '@golden-thread/send/measures';
import type { Cluster } from '@golden-thread/subgraph/database';
import pg from 'pg';
import { inWords } from './in-words.ts';

/** The tables that the two answers rest on, and the field each column is. */
const tables: readonly (readonly [ReturnRow['module'], string, Readonly<Record<string, string>>])[] = [
  [
    'requests',
    'sen2_request',
    {
      received_date: 'ReceivedDate',
      request_outcome_date: 'RequestOutcomeDate',
      request_outcome: 'RequestOutcome',
    },
  ],
  [
    'assessments',
    'sen2_assessment',
    {
      assessment_outcome: 'AssessmentOutcome',
      assessment_outcome_date: 'AssessmentOutcomeDate',
      week20: 'Week20',
    },
  ],
  [
    'named-plans',
    'sen2_named_plan',
    { start_date: 'StartDate', cease_date: 'CeaseDate', cease_reason: 'CeaseReason' },
  ],
  [
    'active-plans',
    'sen2_active_plan',
    {
      last_review: 'LastReview',
      review_meeting: 'ReviewMeeting',
      review_outcome: 'ReviewOutcome',
      review_draft: 'ReviewDraft',
      phase_transfer_due_date: 'PhaseTransferDueDate',
      phase_transfer_final_date: 'PhaseTransferFinalDate',
    },
  ],
  ['teams', 'casework_team', { team: 'Team' }],
  [
    'advice',
    'casework_advice',
    { source: 'Source', asked_date: 'AskedDate', received_date: 'AdviceReceivedDate' },
  ],
];

/** Everything of the council read, nothing passed over, and the same functions over all of it: as one would write it in an afternoon. */
export async function plainAnswer(cluster: Cluster, area: string) {
  const client = new pg.Client({ ...cluster.admin(), types: { getTypeParser: parserOf } });
  await client.connect();
  return {
    close: () => client.end(),
    async ask(asAt: string): Promise<string> {
      const rows: ReturnRow[] = [];
      for (const [module, table, fields] of tables) {
        const found = await client.query<Record<string, unknown>>(
          `select * from send.${table} where area = $1`,
          [area],
        );
        for (const row of found.rows) {
          const values = Object.fromEntries(Object.entries(fields).map(([from, to]) => [to, row[from]]));
          rows.push({ module, row: row['row'], parent: row['parent'], values } as unknown as ReturnRow);
        }
      }
      const records = recordsFromReturn(rows, {
        returnId: '2025-1',
        fromDate: '2024-01-01',
        untilDate: '2024-12-31',
        censusDate: '2025-01-16',
        knownDate: '2025-03-03',
      });
      const { rows: due } = dueList(clockCases(records, asAt).cases, { asAt, weeks: [2, 4, 6] });
      const months = periodsWithin(calendarYear(2024), 'month').flatMap((period) =>
        plansInTime.compute({ records, period, asAt }),
      );
      return inWords(due, months);
    },
  };
}

/** Days as they are written, so that no time zone moves one. */
function parserOf(oid: number, format?: 'text' | 'binary'): (text: string) => unknown {
  if (oid === 1082) return (text) => text;
  return pg.types.getTypeParser(oid, format as 'text');
}

import type { IsoDate } from '@golden-thread/outcomes';
import { sql } from 'kysely';
import type { RowFilter } from './row-filters.ts';

// Each is a part of one statement, which has read `assessed`, `active`, `named` and `advised` before; and `asked` and `planned`, the
// requests and plans that may be owed something, before the assessments by which they hang together.

/** Requests that may be owed something as at a day, or that something hangs on which may be. */
export function requestsOwed(asAt: IsoDate): RowFilter {
  return sql`(${openBy('request_outcome', asAt)}
    or (request_outcome = 'Y' and row not in (select coalesce(parent, 0) from assessed))
    or row in (select parent from assessed where ${openBy('assessment_outcome', asAt)})
    or row in (select parent from advised))`;
}

/** Assessments that may be owed something, and those by which requests and named plans that may be hang together. */
export function assessmentsOwed(asAt: IsoDate): RowFilter {
  return sql`(${openBy('assessment_outcome', asAt)} or parent in (select row from asked)
    or row in (select parent from planned))`;
}

/** Advice that has not come by the day, and advice from nobody knows whom. */
export function adviceOwed(asAt: IsoDate): RowFilter {
  return sql`(received_date is null or received_date > ${asAt} or source is null)`;
}

/** Plans that ended on a day not known or after the day of reading, and those whose day of making a clock may count from. */
export function plansOwed(asAt: IsoDate): RowFilter {
  return sql`(cease_date > ${asAt} or (cease_date is null and cease_reason is not null) or row in (
    select made.row from named as made join assessed on assessed.row = made.parent join active on active.parent = assessed.parent
    where made.cease_date is null and (last_review is null or last_review < start_date or last_review > ${asAt})))`;
}

/** Not decided, whatever day is told, or decided after the day, or nobody knows how. `H` was decided before the time the return is whole for. */
function openBy(outcome: string, asAt: IsoDate): RowFilter {
  const code = sql.ref(outcome);
  const day = sql.ref(`${outcome}_date`);
  return sql`((${day} is null and ${code} is distinct from 'H') or ${day} > ${asAt}
    or ${code} is null or ${code} not in ('Y', 'N', 'W', 'H'))`;
}

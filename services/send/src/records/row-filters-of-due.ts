import type { IsoDate } from '@golden-thread/outcomes';
import { sql } from 'kysely';
import { ofReturn, rowIsParentIn, type OfReturn, type RowFilter } from './row-filters.ts';

/** Requests that may be owed something as at a day, or that something hangs on which may be. */
export function requestsOwed(of: OfReturn, asAt: IsoDate): RowFilter {
  const unassessed = sql`(request_outcome = 'Y' and row not in (select coalesce(parent, 0) from sen2_assessment
    where ${ofReturn(of)}))`;
  return sql`(${openBy('request_outcome', asAt)} or ${unassessed}
    or ${rowIsParentIn(of, 'sen2_assessment', openBy('assessment_outcome', asAt))}
    or ${rowIsParentIn(of, 'casework_advice', adviceOwed(asAt))})`;
}

/**
 * Assessments that may be owed something, and those by which requests and named plans that were read hang together. The rows are
 * given, so that they are not looked for again.
 */
export function assessmentsOwed(
  asAt: IsoDate,
  requests: readonly number[],
  ofPlans: readonly number[],
): RowFilter {
  return sql`(${openBy('assessment_outcome', asAt)} or parent in (select unnest(${requests}::integer[]))
    or row in (select unnest(${ofPlans}::integer[])))`;
}

/** Advice that has not come by the day, and advice from nobody knows whom. */
export function adviceOwed(asAt: IsoDate): RowFilter {
  return sql`(received_date is null or received_date > ${asAt} or source is null)`;
}

/** Plans that ended on a day not known or after the day of reading, and those whose day of making a clock may count from. */
export function plansOwed(of: OfReturn, asAt: IsoDate): RowFilter {
  return sql`(cease_date > ${asAt} or (cease_date is null and cease_reason is not null) or row in (
    with assessed as materialized (select row, parent from sen2_assessment where ${ofReturn(of)}),
      active as materialized (select parent, last_review from sen2_active_plan where ${ofReturn(of)}),
      named as materialized (select row, parent, start_date from sen2_named_plan where ${ofReturn(of)} and cease_date is null)
    select named.row from named join assessed on assessed.row = named.parent join active on active.parent = assessed.parent
    where last_review is null or last_review < start_date or last_review > ${asAt}))`;
}

/** Not decided, whatever day is told, or decided after the day, or nobody knows how. `H` was decided before the time the return is whole for. */
function openBy(outcome: string, asAt: IsoDate): RowFilter {
  const code = sql.ref(outcome);
  const day = sql.ref(`${outcome}_date`);
  return sql`((${day} is null and ${code} is distinct from 'H') or ${day} > ${asAt}
    or ${code} is null or ${code} not in ('Y', 'N', 'W', 'H'))`;
}

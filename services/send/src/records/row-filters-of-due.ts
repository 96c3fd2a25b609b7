import type { IsoDate } from '@golden-thread/outcomes';
import { sql } from 'kysely';
import { ofReturn, rowIsParentIn, type OfReturn, type RowFilter, type RowFilters } from './row-filters.ts';

/**
 * The rows that may be owed something as at a day, with those that the rules look at to tell. What a return says is over by then is
 * passed over; so are days of making that no clock counts from, because a review came after them.
 */
export function filtersOfDue(of: OfReturn, asAt: IsoDate): RowFilters {
  const openRequest = openBy('request_outcome', asAt);
  const openAssessment = openBy('assessment_outcome', asAt);
  const openAdvice = sql`(received_date is null or received_date > ${asAt} or source is null)`;
  const unassessed = sql`(request_outcome = 'Y' and row not in (select coalesce(parent, 0) from sen2_assessment
    where ${ofReturn(of)}))`;
  const requests = sql`(${openRequest} or ${unassessed} or ${rowIsParentIn(of, 'sen2_assessment', openAssessment)}
    or ${rowIsParentIn(of, 'casework_advice', openAdvice)})`;
  const ofRequests = sql`parent in (select row from sen2_request where ${ofReturn(of)} and ${requests})`;
  const plans = plansOwed(of, asAt);
  return {
    requests,
    assessments: sql`(${openAssessment} or ${ofRequests} or ${rowIsParentIn(of, 'sen2_named_plan', plans)})`,
    'named-plans': plans,
    'active-plans': sql`true`,
    teams: sql`true`,
    advice: openAdvice,
  };
}

/** Not decided, decided after the day, or nobody knows how. `H` was decided before the time the return is whole for. */
function openBy(outcome: string, asAt: IsoDate): RowFilter {
  const code = sql.ref(outcome);
  const day = sql.ref(`${outcome}_date`);
  return sql`((${day} is null and ${code} is distinct from 'H') or ${day} > ${asAt}
    or ${code} is null or ${code} not in ('Y', 'N', 'A', 'W', 'H'))`;
}

/** Plans that ended on a day not known or after the day of reading, and those whose day of making a clock may count from. */
function plansOwed(of: OfReturn, asAt: IsoDate): RowFilter {
  return sql`(cease_date > ${asAt} or (cease_date is null and cease_reason is not null) or row in (
    with assessed as materialized (select row, parent from sen2_assessment where ${ofReturn(of)}),
      active as materialized (select parent, last_review from sen2_active_plan where ${ofReturn(of)}),
      named as materialized (select row, parent, start_date from sen2_named_plan where ${ofReturn(of)} and cease_date is null)
    select named.row from named join assessed on assessed.row = named.parent join active on active.parent = assessed.parent
    where last_review is null or last_review < start_date or last_review > ${asAt}))`;
}

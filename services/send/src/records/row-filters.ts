import type { Period } from '@golden-thread/outcomes';
import type { OfReturn } from '@golden-thread/subgraph/returns';
import { sql, type RawBuilder } from 'kysely';
import type { RecordKind } from './kept-records.ts';
import type { ReturnTables } from '../database/return-tables.ts';
import type { ReadModule } from './return-columns.ts';

/** A condition on the rows of one module. */
export type RowFilter = RawBuilder<unknown>;

/** Which rows of which modules are read. A module that is not there is not read. */
export type RowFilters = Partial<Record<ReadModule, RowFilter>>;

/** The rows of one return. The area is said beside the row policy, which says it too, so that the planner knows how few they are. */
export function ofReturn({ area, returnId }: OfReturn): RowFilter {
  return sql`area = ${area} and return_id = ${returnId}`;
}

/** The rows that rows of another table of the return hang on. */
function rowIsParentIn(of: OfReturn, table: keyof ReturnTables, filter: RowFilter): RowFilter {
  return sql`row in (select parent from ${sql.table(table)} where ${ofReturn(of)} and ${filter})`;
}

/** Rows that any of the filters lets through; null where there is no filter. */
export function anyOf(filters: readonly RowFilter[]): RowFilter | null {
  return filters.length === 0 ? null : sql`(${sql.join(filters, sql` or `)})`;
}

const all = sql`true`;

/**
 * The rows that the records of some kinds are made of. Rows are passed over only where no measure of a period within the time can
 * count them or leave them out: by their days, while what a day means is the rules' to say.
 *
 * @param time - null: all rows.
 */
export function filtersOfMeasures(
  of: OfReturn,
  kinds: ReadonlySet<RecordKind>,
  time: Period | null,
): RowFilters {
  const has = (...some: readonly RecordKind[]) => some.some((kind) => kinds.has(kind));
  const plans = has('plans', 'needs', 'placements', 'birth-months');
  const issued = time === null ? all : decidedIn('assessment_outcome', time);
  const requests = anyOf([
    ...(has('requests') ? [time === null ? all : requestsIn(time)] : []),
    ...(has('assessments') ? [rowIsParentIn(of, 'sen2_assessment', issued)] : []),
    // A plan in force hangs on its request, and one that ended on its assessment: whose it is both tell.
    ...(has('birth-months') ? [all] : []),
  ]);
  return {
    ...(has('birth-months') ? { persons: all } : {}),
    ...(requests === null ? {} : { requests }),
    // A plan hangs on its request by way of its assessment, so plans need every one.
    ...(plans || has('assessments') ? { assessments: plans ? all : issued } : {}),
    ...(plans ? { 'named-plans': time === null ? all : endedFrom(time), 'active-plans': all } : {}),
    ...(has('placements') ? { placements: all } : {}),
    ...(has('needs') ? { needs: all } : {}),
    ...(has('teams') ? { teams: all } : {}),
    ...(has('advice') ? { advice: time === null ? all : within('received_date', time) } : {}),
    ...(has('audits') ? { audits: time === null ? all : dayOrNoneIn('audited_date', time) } : {}),
    ...(has('exclusions') ? { exclusions: time === null ? all : dayOrNoneIn('date', time) } : {}),
  };
}

function requestsIn(time: Period): RowFilter {
  return sql`(${within('received_date', time)} or ${decidedIn('request_outcome', time)}
    or (received_date is null and request_outcome is distinct from 'H'))`;
}

/** Decided within the time, or on a day not known, or nobody knows how. `H` was decided before and has no day here. */
function decidedIn(outcome: string, time: Period): RowFilter {
  const code = sql.ref(outcome);
  const day = sql.ref(`${outcome}_date`);
  return sql`(${within(`${outcome}_date`, time)} or (${day} is null and ${code} is distinct from 'H')
    or ${code} is null or ${code} not in ('Y', 'N', 'A', 'W', 'H'))`;
}

/** Plans still in force, and those that ended within the time or after it. */
function endedFrom({ startDate }: Period): RowFilter {
  return sql`(cease_date is null or cease_date >= ${startDate})`;
}

function dayOrNoneIn(column: string, time: Period): RowFilter {
  return sql`(${within(column, time)} or ${sql.ref(column)} is null)`;
}

function within(column: string, { startDate, endDate }: Period): RowFilter {
  return sql`${sql.ref(column)} between ${startDate} and ${endDate}`;
}

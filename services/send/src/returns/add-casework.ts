import type { CaseworkTable } from '@golden-thread/sen2';
import type { OfReturn } from '@golden-thread/subgraph/returns';
import { sql, type Kysely } from 'kysely';
import type { SendTables } from '../database/send-tables.ts';
import { caseworkTables } from './module-tables.ts';

/** Rows of casework, by their place in their table. */
export interface CaseworkLinks {
  /** Those about a child, or a request of that day, that the return does not tell of. */
  readonly unmatched: readonly number[];
  /** Those about one of several requests that a child made on one day. */
  readonly ambiguous: readonly number[];
}

/** The plan a row is about: the one of its request that began on the day told, or the only one. Of several without a day, none. */
const plans = sql`
  select given.row, case when count(*) = 1 then min(plan.row) end as plan
  from given
  join key_of_plan as plan on plan.pseudonym = given.pseudonym and plan.day = given.day
    and (given.plan_date is null or plan.start_date = given.plan_date)
  group by given.row`;

/**
 * Adds rows of one table of casework, each hung on the request, the plan or the person it is about, as `makeCaseworkKeys` found them.
 *
 * @param arrays - rows, pseudonyms and days of receipt, then the columns of the table.
 */
export async function addCasework(
  queries: Kysely<SendTables>,
  of: OfReturn,
  module: CaseworkTable,
  arrays: readonly string[],
): Promise<CaseworkLinks> {
  const { table, columns } = caseworkTables[module];
  const names = sql.join(columns.map(({ column }) => sql.ref(column)));
  const types = ['integer', 'text', 'date', ...columns.map(({ type }) => type)];
  const given = sql.join(arrays.map((array, at) => sql`${array}::${sql.raw(types[at]!)}[]`));
  const audits = module === 'audits';
  const { rows } = await sql<{ readonly row: number; readonly found: number | null }>`
    with given as materialized (select * from unnest(${given}) as given (row, pseudonym, day, ${names})),
    plan_of as materialized (${audits ? plans : sql`select null::integer as row, null::integer as plan where false`}),
    linked as materialized (
      select given.*, ${audits ? sql`plan_of.plan` : sql`about.row`} as parent, about.found
      from given
      left join ${sql.id(module === 'exclusions' ? 'key_of_person' : 'key_of_request')} as about
        on about.pseudonym = given.pseudonym and ${module === 'exclusions' ? sql`true` : sql`about.day = given.day`}
      left join plan_of on plan_of.row = given.row
    ), added as (
      insert into ${sql.table(table)} (area, return_id, row, parent, ${names})
      select ${of.area}, ${of.returnId}, row, parent, ${names} from linked
    )
    select row, found from linked where found is null or found > 1 order by row`.execute(queries);
  return {
    unmatched: rows.filter(({ found }) => found === null).map(({ row }) => row),
    ambiguous: rows.filter(({ found }) => found !== null).map(({ row }) => row),
  };
}
